/** Why two reports were taken for one event, or not: the features of their likeness, told for a reader. */
import { LEARNED, type Learned } from './odds';
import { WEIGHTS } from './similarity';

/** What speaks for one event. */
type ReasonKind = 'time' | 'words' | 'parties' | 'place' | 'type' | 'story' | 'news';

/** What speaks against it, or forbids it. */
type ObjectionKind =
  | 'article' | 'type' | 'date' | 'parties' | 'cast' | 'speaker' | 'place' | 'object' | 'said' | 'kind' | 'welcome'
  | 'rank'; // prettier-ignore

interface Evidence {
  /** The most telling first: by what each adds to the log odds. */
  reasons: ReasonKind[];
  objections: ObjectionKind[];
}

/** Which features tell a reader the same thing, and what each of the rules' own adds through their score. */
const REASONS: Record<ReasonKind, { learned: (keyof Learned)[]; ruled: (keyof typeof WEIGHTS)[] }> = {
  time: { learned: ['days', 'week'], ruled: ['date'] },
  words: { learned: ['headline'], ruled: ['words'] },
  parties: { learned: ['parties'], ruled: ['participants'] },
  place: { learned: [], ruled: ['place'] },
  type: { learned: ['sameType', 'nearType'], ruled: ['type'] },
  story: { learned: [], ruled: [] },
  news: { learned: ['newsOfBoth'], ruled: [] },
};

/** The story decides what is weighed at all; it has no weight of its own, and stands behind what has much. */
const STORY = 0.5;

const OBJECTIONS: readonly (readonly [feature: string, kind: ObjectionKind])[] = [
  ['veto:article', 'article'],
  ['veto:type', 'type'],
  ['veto:date', 'date'],
  ['veto:participants', 'parties'],
  ['veto:speaker', 'speaker'],
  ['veto:place', 'place'],
  ['veto:kind', 'kind'],
  ['veto:welcome', 'welcome'],
  ['veto:rank', 'rank'],
  ['veto:object', 'object'],
  ['elsewhere', 'place'],
  ['otherCast', 'cast'],
  ['otherVoice', 'speaker'],
  ['saidAndDone', 'said'],
  ['against:type', 'type'],
  ['against:participants', 'parties'],
  ['against:place', 'place'],
  ['against:object', 'object'],
];

/** @param features of `similarity` */
export function evidenceOf(features: Readonly<Record<string, number>>): Evidence {
  const has = (name: string) => features[name] ?? 0;
  const told = (Object.keys(REASONS) as ReasonKind[]).map((kind) => {
    const { learned, ruled } = REASONS[kind];
    const rules = ruled.reduce((sum, name) => sum + WEIGHTS[name] * has(name), 0) * LEARNED.rules;
    const odds = learned.reduce((sum, name) => sum + LEARNED[name] * has(name), rules);
    return { kind, odds: kind === 'story' ? STORY * has('story') : odds };
  });
  const objections = OBJECTIONS.flatMap(([feature, kind]) =>
    feature.startsWith('veto:') ? (feature in features ? kind : []) : has(feature) ? kind : [],
  );
  return {
    reasons: told
      .filter(({ odds }) => odds > 0)
      .sort((a, b) => b.odds - a.odds)
      .map(({ kind }) => kind),
    objections: [...new Set(objections)],
  };
}
