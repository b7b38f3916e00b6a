import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side';

const FIREFOX = { getBrowserInfo: () => {} };

function asked() {
  const calls: string[][] = [];
  const get = (keys: string[]) => {
    calls.push(keys);
    return Promise.resolve(Object.fromEntries(keys.filter((key) => key !== 'k3').map((key) => [key, `of ${key}`])));
  };
  return { calls, get };
}

const keysOf = (length: number) => Array.from({ length }, (_, n) => `k${n}`);

test.each([0, 1, 7, 8, 9, 10, 131])('%i keys: each is asked for once, and all answers come', async (length) => {
  const { calls, get } = asked();
  const found = await sideBySide(get, FIREFOX)(keysOf(length));
  expect(calls.flat()).toEqual(keysOf(length));
  expect(calls.length).toBe(length < 8 ? 1 : 3);
  expect(Object.keys(found).sort()).toEqual(
    keysOf(length)
      .filter((key) => key !== 'k3')
      .sort(),
  );
});

test('elsewhere one call stays one call, and a failure is told', async () => {
  const { calls, get } = asked();
  await sideBySide(get, {})(keysOf(40));
  expect(calls.length).toBe(1);
  const failing = sideBySide(() => Promise.reject(new Error('disk')), FIREFOX);
  await expect(failing(keysOf(40))).rejects.toThrow('disk');
});
