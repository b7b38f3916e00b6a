import { describe, expect, it } from 'vitest';
import { fold } from '../text';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { COUNTRIES } from './data/countries';
import { nameWords, type TrieNode } from './gazetteer';
import { AL_VERBS, FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS } from './lexicon';
import { gazetteer } from './lists';
import { nisbaForms } from './nisba';

const hitsOf = (name: string) => {
  let node: TrieNode | undefined = gazetteer.root;
  for (const word of nameWords(name)) node = node?.next?.get(word);
  return node?.hits ?? [];
};

describe('the lists', () => {
  it('know every country under the name that CLDR gives it', () => {
    const arabic = new Intl.DisplayNames(['ar'], { type: 'region' });
    const codes = [...COUNTRIES.matchAll(/^([A-Z]{2}) ;/gm)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(150);
    const missing = codes
      .map((code) => arabic.of(code)!)
      .filter((name) => !name.includes('(') && hitsOf(name).length === 0);
    expect(missing).toEqual([]);
  });

  it('hold no single word, unless marked as weak, that is a common word of the news', () => {
    const clashes: string[] = [];
    for (const word of gazetteer.firstWords()) {
      const { hits } = gazetteer.root.next!.get(word)!;
      const common = [FUNCTION_WORDS, NEWS_VERBS, AL_VERBS, OFFICES, RANKS].some((list) => list.has(word));
      if (common && hits?.some(({ weak }) => !weak)) clashes.push(word);
    }
    expect(clashes).toEqual([]);
  });

  it('call no place by a given name alone', () => {
    const clashes = [...gazetteer.firstWords()].filter(
      (word) =>
        ARABIC_GIVEN_NAMES.has(word) &&
        gazetteer.root.next!.get(word)!.hits?.some(({ entry, weak }) => entry.type === 'GPE' && !weak),
    );
    expect(clashes).toEqual([]);
  });

  it('keep ranks and offices out of the names of people', () => {
    const people: string[] = [];
    const collect = (node: TrieNode, path: string): void => {
      for (const { entry, alone } of node.hits ?? []) if (entry.type === 'PER' && !alone) people.push(path);
      for (const word of node.next?.keys() ?? []) collect(node.next!.get(word)!, `${path} ${word}`);
    };
    for (const title of ['الملك', 'الملكة', 'السلطان', 'الرئيس', 'العميد', 'اللواء', 'الجنرال', 'الدكتور', 'الوزير']) {
      const node = gazetteer.root.next!.get(fold(title));
      if (node) collect(node, title);
    }
    expect(people).toEqual([]);
  });

  it.each([
    ['عوض بن عوف', 'عوض ابن عوف'],
    ['روبرتا ميتسولا', 'روبرتا ميتسولا'],
    ['رافايل غروسي', 'رافائيل غروسي'],
    ['صغير بن عزيز', 'صغير حمود بن عزيز'],
    ['إبراهيم بوبكر كيتا', 'إبراهيم أبو بكر كيتا'],
  ])('have %s and %s as one', (one, other) => {
    const ids = hitsOf(one).map(({ entry }) => entry.id);
    expect(ids).toHaveLength(1);
    expect(hitsOf(other).map(({ entry }) => entry.id)).toEqual(ids);
  });

  it('give every nationality a country or a people', () => {
    for (const { type, within, id } of gazetteer.entries.values()) {
      if (type === 'NORP' && within) expect(gazetteer.entries.has(within), id).toBe(true);
    }
  });

  it.each([
    ['قطر', 'gpe:qatar'],
    ['قطاع غزة', 'gpe:gaza'],
    ['حلف الناتو', 'org:nato'],
    ['الأقباط', 'norp:copt'],
    ['القارة السمراء', 'loc:africa'],
    ['تيزنيت', 'gpe:tiznit'],
    ['سوق أهراس', 'gpe:souk-ahras'],
    ['مخيم الزعتري', 'gpe:zaatari'],
    ['كيهيدي', 'gpe:kaedi'],
    ['الدينكا', 'norp:dinka'],
    ['شركة غاز الشمال', 'org:north-gas'],
  ])('%s is %s', (name, id) => expect(hitsOf(name).map(({ entry }) => entry.id)).toContain(id));

  it.each([
    ['مالي'],
    ['دوما'],
    ['الباب'],
    ['بلد'],
    ['المسيلة'],
    ['ربك'],
    ['المالكية'],
    ['بورصة'],
    ['التضامن'],
    ['سعير'],
    ['الوجه'],
    ['مليحة'],
    ['معا'],
    ['بنا'],
    ['وفا'],
  ])('%s is no name for certain', (word) => {
    expect(hitsOf(word).every(({ weak }) => weak)).toBe(true);
  });
});

describe('the forms of a nationality', () => {
  it.each([
    ['عراقي', ['عراقي', 'العراقية', 'عراقيون', 'العراقيين', 'عراقيات', 'عراقيا', 'العراقيتين']],
    ['جنوب أفريقي', ['جنوب أفريقي', 'جنوب أفريقية', 'جنوب الأفريقيين']],
    ['ألماني', ['الألماني', 'الألمانية', 'ألمانية', 'الألمانيين']],
  ])('%s', (adjective, forms) => expect(nisbaForms(adjective)).toEqual(expect.arrayContaining(forms.map(fold))));

  it('has no accusative with the article', () => expect(nisbaForms('ليبي')).not.toContain('الليبيا'));
});
