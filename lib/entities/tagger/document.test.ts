import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentEvidence, type DocumentTokens, EVIDENCE_VALUES } from './document';

const O = 0;
const B_PER = 1;
const I_PER = 2;
const B_LOC = 3;

const reader = new DocumentEvidence();

function documentEvidence(tokens: DocumentTokens, labels: Uint8Array): Uint8Array {
  const evidence = new Uint8Array(labels.length).fill(255);
  reader.read(tokens, labels, evidence);
  return evidence;
}

describe('DocumentEvidence', () => {
  const evidence = (stems: number[], labels: number[], starts = [0, stems.length]) => [
    ...documentEvidence(
      { starts: Int32Array.from(starts), stems: Int32Array.from(stems), stemCount: Math.max(...stems) + 1 },
      Uint8Array.from(labels),
    ),
  ];

  it('says nothing of a word that stands alone', () =>
    expect(evidence([0, 1, -1, -1], [B_PER, O, O, B_LOC])).toEqual([0, 0, 0, 0]));

  it('counts where the others were never a name', () => expect(evidence([0, 0, 0], [B_PER, O, O])).not.toContain(0));

  it('leaves out the token itself', () => {
    const [first, second] = evidence([0, 0], [B_LOC, O]);
    expect(first).toBe(1);
    expect(second).toBeGreaterThan(3);
  });

  it('tells how a person was named elsewhere', () => {
    expect(evidence([0, 0], [O, I_PER])[0]! & 96).toBe(32);
    expect(evidence([0, 0], [O, B_PER])[0]! & 96).toBe(64);
    expect(evidence([0, 0], [O, B_LOC])[0]! & 96).toBe(0);
  });

  it('does not look further than thirty sentences', () => {
    const stems = Array.from({ length: 40 }, (_, at) => (at === 0 || at === 39 ? 0 : -1));
    const starts = Array.from({ length: 41 }, (_, at) => at);
    const labels = stems.map((stem) => (stem === 0 ? B_LOC : O));
    expect(evidence(stems, labels, starts)[0]).toBe(0);
    expect(evidence(stems.with(30, 0), labels.with(30, B_LOC), starts)[0]).toBeGreaterThan(3);
  });

  it('agrees with counting token by token', () => {
    const token = record({ stem: integer({ min: -1, max: 3 }), label: constantFrom(O, B_PER, I_PER, B_LOC) });
    assert(
      property(array(array(token, { maxLength: 3 }), { minLength: 1, maxLength: 80 }), (sentences) => {
        const tokens = sentences.flatMap((sentence, at) => sentence.map((word) => ({ ...word, at })));
        let total = 0;
        const starts = [0, ...sentences.map(({ length }) => (total += length))];
        const found = documentEvidence(
          { starts: Int32Array.from(starts), stems: Int32Array.from(tokens, ({ stem }) => stem), stemCount: 4 },
          Uint8Array.from(tokens, ({ label }) => label),
        );
        for (const [index, { stem, at }] of tokens.entries()) {
          const others = tokens.filter(
            (other, n) => n !== index && stem >= 0 && other.stem === stem && Math.abs(other.at - at) <= 30,
          );
          const named = others.filter(({ label }) => label !== O);
          expect(found[index]).toBeLessThan(EVIDENCE_VALUES);
          expect((found[index]! & 31) > 3).toBe(named.length > 0);
          if (named.length === 0) expect(found[index]).toBe(Math.min(3, others.length));
        }
      }),
      { numRuns: 60 },
    );
  });
});
