/**
 * Folding: one form for all the ways in which Arabic script is keyed, so that words can be compared. Deleted: harakat,
 * tatweel, marks of direction and zero-width joiners. Made one: the alifs, ى and ی with ي, ة with ه, hamza on its
 * seats, Persian and Urdu letters with their Arabic neighbours (`../shared/ner/MODEL.md`, step 1), presentation forms,
 * digits of all three rows with 0-9, Latin with its lower case.
 */

const LETTERS: [to: string, from: string][] = [
  ['ا', 'أإآٱٲٳٵ'],
  ['ي', 'ىیېےئ'],
  ['ك', 'کڪگݣ'],
  ['ه', 'ھہەۀةۃ'],
  ['و', 'ؤۆۇۈۋ'],
  ['ج', 'چ'],
  ['ب', 'پ'],
  ['ف', 'ڤڥ'],
  ['ز', 'ژ'],
  ['0', '٠۰'],
  ['1', '١۱'],
  ['2', '٢۲'],
  ['3', '٣۳'],
  ['4', '٤۴'],
  ['5', '٥۵'],
  ['6', '٦۶'],
  ['7', '٧۷'],
  ['8', '٨۸'],
  ['9', '٩۹'],
];

/** First and last code of each range that folding deletes. */
const DELETED: [first: number, last: number][] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const GONE = 0xffff;
/** Presentation forms fold to several letters at times (ﷲ, ﻻ): those are kept here, under a code of their own. */
const ligatures = new Map<number, string>();
const table = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) codes[code] = code;
  for (let code = 0x41; code < 0x250; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) codes[code] = lower.charCodeAt(0);
  }
  for (const [first, last] of DELETED) codes.fill(GONE, first, last + 1);
  for (const [to, from] of LETTERS) for (const letter of from) codes[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
    [0xff01, 0xff5e],
  ] as const) {
    for (let code = first; code <= last; code += 1) foldCompatible(codes, code);
  }
  codes[0x00a0] = 0x20;
  codes[0x202f] = 0x20;
  codes[0x3000] = 0x20;
  return codes;
}

function foldCompatible(codes: Uint16Array, code: number): void {
  const plain = [...String.fromCharCode(code).normalize('NFKC')]
    .map((letter) => codes[letter.charCodeAt(0)]!)
    .filter((letter) => letter !== GONE);
  if (plain.length === 1) codes[code] = plain[0]!;
  else if (plain.length === 0) codes[code] = GONE;
  else ligatures.set(code, String.fromCharCode(...plain));
}

/** The folded form of a text. Its offsets are not the text's: see `foldedOffset`. */
export function fold(text: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const to = table[code]!;
    if (to === code && !(code >= 0xfb50 && ligatures.has(code))) continue;
    folded += text.slice(copied, at);
    folded += to === GONE ? '' : (ligatures.get(code) ?? String.fromCharCode(to));
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** A folded text, and for each of its code units (and its end) the offset in the text it came from. */
export interface FoldedText {
  folded: string;
  at: Uint32Array;
}

/** As `fold`, with the way back: `folded[i]` stands at `text[at[i]]`, and `at[folded.length]` is the text's length. */
export function foldWithOffsets(text: string): FoldedText {
  const folded = fold(text);
  const at = new Uint32Array(folded.length + 1);
  let out = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (table[code] === GONE) continue;
    const letters = code >= 0xfb50 ? (ligatures.get(code)?.length ?? 1) : 1;
    for (let letter = 0; letter < letters; letter += 1) at[out++] = index;
  }
  at[out] = text.length;
  return { folded, at };
}

/**
 * Where the folded form's letter number `letters` stands in the word: so that a clitic of that many folded letters can
 * be cut off the word as it is written («وَالعراق»: 1 gives 2, behind the haraka).
 */
export function unfoldedOffset(word: string, letters: number): number {
  let seen = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (table[code] === GONE) continue;
    if (seen >= letters) return index;
    seen += ligatures.get(code)?.length ?? 1;
  }
  return word.length;
}
