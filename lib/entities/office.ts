/** Offices as keys, so that a title alone («رئيس الوزراء العراقي») can be matched with a title that was borne by name. */
import type { EntityId } from '../model';
import { fold, tokens } from '../text';
import { words } from './lexicon';
import { gazetteer } from './lists';

const LEFT_OUT = words(
  'مجلس السابق السابقة الاسبق الحالي الحالية الجديد الجديدة الراحل الراحلة المنتخب المقبل معالي دولة سعادة فخامة',
);
/** Offices of which a state has one at a time: alone, they still mean one person. */
const SINGLE =
  /^(?:رييس(?:ه)? (?:الوزرا|الحكومه|الجمهوريه|الدوله|البرلمان|النواب|الاركان|هييه الاركان)|رييس(?:ه)?$|وزير(?:ه)? |ملك|عاهل|ولي عهد|ولي العهد|امير$|سلطان|مرشد|مرشد الاعلي|متحدث|ناطق|مستشار الامن القومي|نايب الرييس|مستشار(?:ه)?$|سفير)/;

/**
 * An office and its country as one key: «رئيس مجلس الوزراء العراقي» and «رئيس الوزراء العراقي» give the same.
 * @param title as it stands in a text
 * @param country the state whose office it is, where the text tells
 */
export function officeKey(title: string, country: EntityId | null | undefined): string {
  const parts: string[] = [];
  for (const { start, end, kind } of tokens(title)) {
    const word = fold(title.slice(start, end)).replace(/^لل/, 'ال');
    if (kind !== 'word' || LEFT_OUT.has(word)) continue;
    const hits = gazetteer.root.next?.get(word)?.hits;
    if (hits?.some(({ entry, weak }) => entry.type === 'NORP' && !weak)) continue;
    parts.push(parts.length === 0 ? word.replace(/^ال/, '') : word);
  }
  return officeIn(parts.join(' '), country);
}

/** The key of an office that a country has, from its key without one. */
export function officeIn(office: string, country: EntityId | null | undefined): string {
  return country ? `${office}@${country}` : office;
}

/** Whether an office without a name still speaks of one person: one of which a state has one, and the state is told. @param office its key without a country */
export function isSingleOffice(office: string, country: EntityId | null | undefined): boolean {
  return country !== null && country !== undefined && SINGLE.test(office);
}
