import { expect, test } from 'vitest';
import { createCache } from './cache';

test('what was used longest ago goes first, and the bound holds', () => {
  const cache = createCache(100_000);
  for (let n = 0; n < 2_000; n += 1) {
    cache.hold(`k${n}`, n, 0);
    expect(cache.find('k0')?.value).toBe(0);
  }
  const kept = [...cache.keys()];
  expect(kept.length).toBeGreaterThan(800);
  expect(kept.length).toBeLessThanOrEqual(1_000);
  expect(cache.find('k1')).toBeUndefined();
  expect(cache.find('k1999')?.value).toBe(1_999);
});

test('one large value does not push out all others, and a key is held once', () => {
  const cache = createCache(100_000);
  cache.hold('a', 1, 0);
  cache.hold('a', 2, 0);
  cache.hold('b', undefined, 0);
  cache.hold('large', 3, 5_000);
  expect([...cache.keys()]).toEqual(['a', 'b']);
  expect(cache.find('a')?.value).toBe(2);
  expect(cache.find('b')).toBeDefined();
  expect(cache.find('large')).toBeUndefined();
  // Grown too large, it is not held any longer as it was.
  cache.hold('a', 4, 5_000);
  expect(cache.find('a')).toBeUndefined();
});
