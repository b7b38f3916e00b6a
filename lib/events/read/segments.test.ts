import { describe, expect, it } from 'vitest';
import { verbsByLemma } from '../lexicon';
import { segmentsOf } from './segments';
import { wordsOf } from './words';

const clauses = (text: string): string[] =>
  segmentsOf(wordsOf(text, { start: 0, end: text.length }, [], []), verbsByLemma()).flatMap(({ kind, head }) =>
    head ? [`${kind} ${head.verb.lemma}`] : [],
  );

describe('verbs that stand beside each other', () => {
  it.each([
    ['احتجزت الشرطة التاجر في مايو، ثم أفرجت عنه في يونيو', ['main احتجز', 'main أفرج']],
    ['احتجزت الشرطة التاجر ثم أفرجت عنه', ['main احتجز', 'main أفرج']],
    ['وكانت الشرطة قد احتجزت التاجر ثم أفرجت عنه', ['main احتجز', 'main أفرج']],
    ['احتجزت الشرطة تاجرا اعتقلته سابقا', ['main احتجز', 'relative اعتقل']],
    ['أمرت النيابة بحبسه، وأحالته إلى المحاكمة', ['main أمر', 'main أحال']],
    ['أمرت النيابة بحبسه وكشف أسماء شركائه', ['main أمر']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('a noun right behind the verb is no second one', () => {
    expect(clauses('تستأنف رحلتها السبت')).toEqual(['main استأنف']);
  });
});
