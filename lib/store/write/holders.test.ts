import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvePartial } from '../../entities';
import { dayKeyOf } from '../days';
import { daysAway, HOLDERS, holdersOf, type Candidate } from './holders';
import { resolve } from './partials';

const times = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 7 }).map((n) => `per:${n}`),
    country: fc.constantFrom(undefined, 'gpe:a'),
    from: fc.oneof({ weight: 8, arbitrary: fc.nat(400) }, { weight: 1, arbitrary: fc.constant(Infinity) }),
    length: fc.oneof(fc.constant(0), fc.nat(200)),
  }),
  { maxLength: 20 },
);

function candidatesOf(drawn: { id: string; country: string | undefined; from: number; length: number }[]): Candidate[] {
  return drawn.map(({ length, ...one }) => ({ ...one, to: one.from + length }));
}

test('the nearest are those that looking at all of them finds', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: -50, max: 700 }), (drawn, on) => {
      const all = candidatesOf(drawn);
      const away = new Map<string, number>();
      for (const one of all) away.set(one.id, Math.min(away.get(one.id) ?? Infinity, daysAway(one, on)));
      const expected = [...away]
        .map(([id, days]) => ({ id, away: days }))
        .sort((a, b) => (a.away === b.away ? (a.id < b.id ? -1 : 1) : a.away - b.away))
        .slice(0, HOLDERS);
      expect(holdersOf(all).nearest(on)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('who is meant by an office of a country is whom the rule on all its holders names', () => {
  let named = 0;
  const isoOf = (day: number) => {
    const key = dayKeyOf(day);
    return `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6)}`;
  };
  fc.assert(
    fc.property(times, fc.integer({ min: -50, max: 1_300 }), (drawn, on) => {
      const all = candidatesOf(drawn);
      const draft = { id: 'per~x', name: 'وزير الدفاع', partial: 'title', within: 'gpe:a' } as const;
      const people = [...new Set(all.map(({ id }) => id))].map((id) => ({
        id,
        name: '',
        aliases: [],
        roles: all.flatMap(({ id: own, country, from, to }) => {
          const [first, last] = from === Infinity ? [null, null] : [isoOf(from), isoOf(to)];
          return own === id ? { title: 'وزير الدفاع', from: first, to: last, ...(country && { country }) } : [];
        }),
      }));
      const meant = resolve(draft, dayKeyOf(on), holdersOf(all));
      if (meant) named += 1;
      expect(meant).toBe(resolvePartial(draft, isoOf(on), people).entity);
    }),
    { numRuns: 500 },
  );
  expect(named).toBeGreaterThan(50);
});
