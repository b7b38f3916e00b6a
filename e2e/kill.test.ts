import { describe, expect, test } from 'vitest';
import { killRounds } from '../bench/kill-rounds';
import { ENGINES } from './browsers';

// All fifty moments: `npx tsx bench/kill.ts`.
const ROUNDS = 3;

describe.each(ENGINES)('%s, killed while the store is written', (name) => {
  test('holds a whole store when it is started again', async () => {
    let last = 0;
    for await (const { ok, problems, txn, state } of killRounds(name, ROUNDS, 7)) {
      expect(problems).toEqual([]);
      expect(ok).toBe(true);
      // Killed before its first transaction came through, a store is as it was: not there yet.
      expect(state).toBe(txn === 0 ? 'missing' : 'ready');
      expect(txn).toBeGreaterThanOrEqual(last);
      last = txn;
    }
  }, 240_000);
});
