import { expect, test } from 'vitest';
import { memoryArea } from './area';

test('a value read back is a copy, and missing keys are absent', async () => {
  const area = memoryArea({ a: { n: 1 } });
  const first = await area.get(['a', 'b']);
  (first['a'] as { n: number }).n = 2;
  expect(await area.get(['a', 'b'])).toEqual({ a: { n: 1 } });
});
