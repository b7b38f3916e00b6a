/** What makes a paragraph of a text, and its text Arabic. */

const ENDS = /[.!?؟…]["'»”“’)\]\s]*$/;

/** Shorter blocks may be paragraphs, but they do not tell where the article is. */
const LEAST = 45;
/** Without a full stop a paragraph must be longer than any headline. */
const LEAST_OPEN = 130;

/**
 * Whether a text is a paragraph of Arabic prose: long enough, not made of links.
 * @param linked code units of it inside links
 */
export function isParagraph(text: string, linked: number): boolean {
  if (text.length < LEAST || linked > text.length * 0.45) return false;
  if (text.length < LEAST_OPEN && !ENDS.test(text)) return false;
  return arabicShare(text) > 0.4;
}

const SAMPLE = 300;

/** The share of Arabic letters among the letters of a text's beginning. */
export function arabicShare(text: string): number {
  let arabic = 0;
  let latin = 0;
  for (let index = Math.min(text.length, SAMPLE) - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x620 && code <= 0x6d3) arabic += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
    else if (code >= 0xc0 && code < 0x600) latin += 1;
  }
  return arabic === 0 ? 0 : arabic / (arabic + latin);
}
