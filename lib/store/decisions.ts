/** The reader's decisions: which of two on one subject holds, and what they mean to the engine and to merging. */
import type { MergeDecisions } from '../events';
import type { NameDecisions } from '../model';
import type { DatedDecision, Decision, DecisionRecord, SourceChange } from './records';

/** What a decision is about: of two on one subject, the later one holds. */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case 'same':
    case 'not-a-name':
      return `spelling ${decision.spelling}`;
    case 'different':
      return `different ${decision.spelling} ${decision.entity}`;
    case 'rename':
      return `name ${decision.entity}`;
    case 'join':
    case 'split':
      return `pair ${decision.a} ${decision.b}`;
    case 'removed':
      return `removed ${decision.article}`;
  }
}

/** Of two decisions on one subject the one that holds, whichever comes first. */
export function laterDecision(a: DatedDecision, b: DatedDecision): DatedDecision {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

export function withChanges(decisions: DecisionRecord, changes: SourceChange['decisions']): DecisionRecord {
  const result = { ...decisions };
  for (const { subject, decision } of changes) {
    if (decision) result[subject] = decision;
    else delete result[subject];
  }
  return result;
}

/** As the engine takes them. */
export function nameDecisions(decisions: DecisionRecord): NameDecisions {
  const result: NameDecisions = { same: [], different: [], notNames: [] };
  for (const subject of Object.keys(decisions).sort()) {
    const decision = decisions[subject]!;
    if (decision.kind === 'same') result.same.push({ spelling: decision.spelling, entity: decision.entity });
    if (decision.kind === 'different') result.different.push({ spelling: decision.spelling, entity: decision.entity });
    if (decision.kind === 'not-a-name') result.notNames.push(decision.spelling);
  }
  return result;
}

/** As merging takes them. */
export function mergeDecisions(decisions: DecisionRecord): MergeDecisions {
  const pairs = (kind: 'join' | 'split') =>
    Object.keys(decisions)
      .sort()
      .map((subject) => decisions[subject]!)
      .flatMap((decision) => (decision.kind === kind ? [[decision.a, decision.b] as const] : []));
  return { joined: pairs('join'), split: pairs('split') };
}
