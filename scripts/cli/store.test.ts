import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { storeLines } from './store';

interface Joined {
  type: string;
  joins?: { docs: string[]; score: number; features: Record<string, number> }[];
}

async function eventsOf(...texts: string[]): Promise<Joined[]> {
  const lines = texts.map((text, at) => JSON.stringify({ id: `d${at}`, text, publishedAt: '2024-02-12' }));
  for await (const { line } of storeLines(Readable.from([`${lines.join('\n')}\n`])))
    return (JSON.parse(line) as { events: Joined[] }).events;
  return [];
}

describe('the verb store', () => {
  it('says why reports are one event', async () => {
    const events = await eventsOf(
      'التقى وزير الخارجية المصري سامح شكري نظيره التركي هاكان فيدان في القاهرة الأحد.',
      'اجتمع هاكان فيدان مع سامح شكري في القاهرة أمس الأحد.',
    );
    const [join] = events.find(({ type }) => type === 'CONSULT')?.joins ?? [];
    expect(join?.docs).toEqual(expect.arrayContaining(['d0', 'd1']));
    expect(join?.score).toBeGreaterThanOrEqual(0.5);
    expect(join?.features.participants).toBeGreaterThan(0);
  });

  it('says nothing of an event that one report tells', async () => {
    const events = await eventsOf('التقى سامح شكري هاكان فيدان في القاهرة الأحد.');
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ joins }) => joins === undefined)).toBe(true);
  });
});
