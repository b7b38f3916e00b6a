/** Whether a word, or what stands behind its proclitics («بشارع», «ولجامعة», «لثورة»), is in a list of folded words. */
export function isAmong(list: ReadonlySet<string>, key: string): boolean {
  if (list.has(key)) return true;
  const stem = key.replace(/^[وف]?[بلك]?/, '');
  return stem !== key && list.has(stem);
}
