import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_HEIGHT, placeCard, type Box } from './place-card';

const VIEW = { width: 1200, height: 900 };
const CARD = { width: 360, height: 400 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 30 });

describe('placeCard', () => {
  test('below the words, flush with their right edge for Arabic and their left for English', () => {
    expect(placeCard([line(700, 100)], CARD, VIEW, 'rtl')).toEqual({ left: 420, top: 136, room: MAX_HEIGHT });
    expect(placeCard([line(700, 100)], CARD, VIEW, 'ltr')).toMatchObject({ left: 700 });
  });

  test('above words that stand too low', () => {
    const { top } = placeCard([line(700, 800)], CARD, VIEW, 'rtl');
    expect(top + CARD.height).toBe(800 - 6);
  });

  test('words over two lines are covered by neither side', () => {
    const { top } = placeCard([line(700, 100), line(1000, 140)], CARD, VIEW, 'rtl');
    expect(top).toBe(140 + 30 + 6);
  });

  test('a small window gives the larger side, and the card what room there is', () => {
    const { top, room } = placeCard([line(100, 120)], CARD, { width: 320, height: 400 }, 'rtl');
    expect(top).toBe(156);
    expect(room).toBe(400 - 8 - 156);
  });

  test.each([-4000, 4000])('words scrolled out of the window (%i) leave the card inside it', (y) => {
    const { top, room } = placeCard([line(700, y)], CARD, VIEW, 'rtl');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + Math.min(CARD.height, room)).toBeLessThanOrEqual(VIEW.height);
  });

  test('for words in the window the card is inside it and never over them', () => {
    const sizes = fc.record({
      view: fc.record({ width: fc.integer({ min: 376, max: 2000 }), height: fc.integer({ min: 100, max: 1500 }) }),
      card: fc.record({ width: fc.integer({ min: 100, max: 360 }), height: fc.integer({ min: 50, max: 900 }) }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      dir: fc.constantFrom('rtl' as const, 'ltr' as const),
    });
    fc.assert(
      fc.property(sizes, ({ view, card, x, y, dir }) => {
        const words = line(x * (view.width - 80), y * (view.height - 30));
        const { left, top, room } = placeCard([words], card, view, dir);
        const height = Math.min(card.height, room);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(view.width - 8);
        expect(top >= words.bottom || top + height <= words.top).toBe(true);
        if (room > 0) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(view.height);
        }
      }),
    );
  });
});
