/** What the reader has decided about names: it outranks lists, rules and tagger. */
import type { EntityId, NameDecisions } from '../model';
import { fold } from '../text';
import { NO_ENTRIES, type Candidate } from './candidate';
import { nameWords } from './gazetteer';
import type { Line } from './words';

/** The decisions as look-ups over folded spellings. */
export interface Decided {
  /** Whether the reader said of any spelling that it is no name, and of this one. */
  anyNoName: boolean;
  isNoName(spelling: string): boolean;
  /** The entity the reader said this spelling stands for. */
  sameAs(spelling: string): EntityId | null;
  /** Whether the reader said that this spelling does not stand for that entity. */
  isNot(spelling: string, entity: EntityId): boolean;
  /** Spellings that the reader named, by their first folded word. */
  spellings: ReadonlyMap<string, string[][]>;
}

export function readDecisions(decisions: NameDecisions | undefined): Decided {
  const notNames = new Set(decisions?.notNames.map(normal));
  const same = new Map(decisions?.same.map(({ spelling, entity }) => [normal(spelling), entity]));
  const different = new Set(decisions?.different.map(({ spelling, entity }) => `${normal(spelling)}\t${entity}`));
  const spellings = new Map<string, string[][]>();
  for (const spelling of same.keys()) {
    const [first, ...rest] = spelling.split(' ');
    if (!first) continue;
    spellings.set(
      first,
      [...(spellings.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return {
    anyNoName: notNames.size > 0,
    isNoName: (spelling) => notNames.size > 0 && notNames.has(normal(spelling)),
    sameAs: (spelling) => (same.size > 0 ? (same.get(normal(spelling)) ?? null) : null),
    isNot: (spelling, entity) => different.size > 0 && different.has(`${normal(spelling)}\t${entity}`),
    spellings,
  };
}

/** A spelling as decisions are compared: folded words, one space between. */
function normal(spelling: string): string {
  return nameWords(fold(spelling)).join(' ');
}

/** The places in a line where a spelling stands that the reader has named. */
export function matchDecided({ tokens }: Line, decided: Decided): Candidate[] {
  if (decided.spellings.size === 0) return [];
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const { word, start } = tokens[first]!;
    for (const { stem, cut } of word.readings) {
      const rest = decided.spellings
        .get(stem)
        ?.find((others) => others.every((other, index) => tokens[first + 1 + index]?.word.folded === other));
      const entity = rest && decided.sameAs([stem, ...rest].join(' '));
      if (!rest || !entity) continue;
      const last = first + rest.length;
      found.push({
        start: start + cut,
        end: tokens[last]!.end,
        first,
        last,
        type: typeOf(entity),
        source: 'user',
        confidence: 1,
        reason: 'user',
        entries: NO_ENTRIES,
        weak: false,
        alone: false,
        latin: undefined,
        entity: { id: entity, name: '' },
        qualities: undefined,
      });
      break;
    }
  }
  return found;
}

function typeOf(entity: EntityId): Candidate['type'] {
  const [prefix = ''] = entity.split(/[:~]/);
  const type = prefix.toUpperCase();
  return type === 'PER' || type === 'GPE' || type === 'LOC' || type === 'ORG' || type === 'NORP' ? type : 'MISC';
}
