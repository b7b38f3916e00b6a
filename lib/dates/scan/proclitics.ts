/** Whether a word, or what stands behind its proclitics («بشارع», «ولواء», «ولبنك»), is in a list of folded words. */
export function isAmong(list: ReadonlySet<string>, key: string): boolean {
  if (list.has(key)) return true;
  const first = key[0] ?? '';
  const behind = key.slice(1);
  if ('وف'.includes(first)) return list.has(behind) || ('بلك'.includes(behind[0] ?? '-') && list.has(behind.slice(1)));
  return 'بلك'.includes(first) && list.has(behind);
}
