/** A court's chamber, written before it: «⟦الدائرة الجنائية⟧ بمحكمة الاستئناف», «⟦الغرفة الجزائية⟧ بمجلس قضاء الجزائر». */
import { ORDINAL } from './body-words';
import { copyOf, type Candidate } from './candidate';
import { words } from './lexicon';
import { isAdjective } from './phrase-ends';
import type { Reading, Token } from './words';

/** What a court's name begins with. */
const COURTS = words('محكمة المحكمة محاكم مجلس');
/** Chambers, which adjectives tell apart. In the construct («غرفة الجنايات بمحكمة …») our sets leave them outside. */
const HEADS = words('الدائرة الغرفة الهيئة القطب الشعبة');
const MOST_ADJECTIVES = 4;

/** The court lengthened by its chamber, where the court hangs on it with «بـ» or behind «في», «لدى»; null where none stands before it. */
export function withChamber(tokens: readonly Token[], court: Candidate): Candidate | null {
  const token = tokens[court.first]!;
  const stem = token.word.readings.find(({ cut }) => cut === court.start - token.start)?.stem ?? '';
  if (!COURTS.has(stem) || (stem === 'مجلس' && tokens[court.first + 1]?.word.folded !== 'قضا')) return null;
  const attached = court.start > token.start && token.word.folded.startsWith('ب');
  const behind = IN.has(tokens[court.first - 1]?.word.folded ?? '');
  if (!attached && !behind) return null;
  const found = chamberStart(tokens, court.first - (attached ? 1 : 2));
  if (!found) return null;
  const longer = copyOf(court);
  longer.first = found.at;
  longer.start = tokens[found.at]!.start + found.cut;
  return longer;
}
const IN = words('في لدى');

/** Where the chamber begins whose last word stands at a token. */
function chamberStart(tokens: readonly Token[], last: number): { at: number; cut: number } | null {
  let at = last;
  while (at > 0 && last - at < MOST_ADJECTIVES && isKind(tokens[at]!.word.folded)) at -= 1;
  if (at < 0) return null;
  const head = at < last ? headAt(tokens, at, HEADS) : null;
  return head && { at, cut: head.cut };
}

function isKind(folded: string): boolean {
  return isAdjective(folded) || ORDINAL.test(folded) || KINDS.has(folded);
}
const KINDS = words('المختصة المتخصصة عشرة الأولى الثانية');

function headAt(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): Reading | null {
  return tokens[at]?.word.readings.find(({ stem }) => heads.has(stem)) ?? null;
}
