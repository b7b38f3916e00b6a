import type { Argument } from '../read/arguments';
import type { Head, Segment } from '../read/segments';
import type { Draft, Reading } from './draft';

/** A clause with a verb, as the rules for words and for deeds take it. */
export interface Clause {
  index: number;
  segment: Segment;
  head: Head;
}

/** What a draft has of its clause, before its dates are known. */
export function base(
  reading: Reading,
  sentence: number,
  { index, head }: Clause,
): Pick<
  Draft,
  'sentence' | 'at' | 'segment' | 'from' | 'to' | 'grain' | 'dated' | 'earlier' | 'atHeadline' | 'definite' | 'words'
> {
  const { words, segments } = reading.sentences[sentence]!;
  const segment = segments[index]!;
  const last = words[Math.max(segment.start, segment.end - 1)]!;
  return {
    sentence,
    at: head.at,
    segment: index,
    from: null,
    to: null,
    grain: null,
    dated: false,
    earlier: head.earlier,
    atHeadline: reading.sentences[sentence]!.headline,
    definite: false,
    words: { start: words[segment.start]!.start, end: last.end },
  };
}

/** Under which id somebody speaks: persons and bodies in their own name, cities for their state. */
export function speakerEntity({ mention, state, home }: Argument): string {
  return mention.type === 'PER' || mention.type === 'ORG' ? mention.entity : (home ?? state);
}
