import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { mentionsOf, wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const found = (text: string) =>
  findNames(text, wholeText(text)).mentions.map(({ start, end, type, entity }) => ({
    name: `${type} ${text.slice(start, end)}`,
    entity,
  }));

describe('what a body is called for short', () => {
  it('is the body, in quotation marks or brackets behind it', () => {
    const names = found('وقالت هيئة الرقابة الإدارية "زرقاف" إن التحقيق مستمر.');
    expect(names.map(({ name }) => name)).toEqual(['ORG هيئة الرقابة الإدارية', 'ORG زرقاف']);
    expect(names[1]!.entity).toBe(names[0]!.entity);
  });

  it.each([
    'وقالت هيئة الرقابة الإدارية "مهم" إن التحقيق مستمر.',
    'وقالت هيئة الرقابة الإدارية (الجديدة) إنها مستعدة.',
  ])('leaves %s', (text) => expect(found(text)).toHaveLength(1));
});

describe('letters with stops between them', () => {
  it.each<[string, string[]]>([
    ['قال المحلل لدى دي.إن.إس إن السوق', ['ORG دي.إن.إس']],
    ['وأعلنت شركة بي.كيو أمس', ['ORG شركة بي.كيو']],
    ['قال ذلك في باريس.وأضاف أن', ['GPE باريس']],
    ['عاد تي.لكنه قال', []],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));
});
