/**
 * The place (0 to 31) of a folded word's bit, the same for few others: a node of a trie keeps the bits of all words that go on from it, and
 * most words that do not are told without a look-up.
 */
export function onwardPlace(folded: string): number {
  let hash = folded.length;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash >>> 27;
}

export function onwardBit(folded: string): number {
  return 1 << onwardPlace(folded);
}
