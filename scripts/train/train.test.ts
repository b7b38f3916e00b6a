import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Emissions } from '@/lib/entities/tagger/emissions';
import { LABELS } from '@/lib/entities/tagger/labels';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import { viewModel } from '@/lib/entities/tagger/packed';
import { beginning, continuation, PAIRS } from '@/lib/entities/tagger/pairs';
import { contiguousFolds, parseCorpus } from './corpus';
import { RECIPE, trainCrf } from './crf';
import { buildDataset } from './dataset';
import { trainEnsemble } from './ensemble';
import { knowledgeOf, parseClusters, withSignatures } from './knowledge';
import { countWords, lexiconSignatures } from './lexicon';
import { packModel } from './pack';
import { withoutRedundant } from './prune';
import { predict, scoreSpans } from './score';

/** Made up: people, places and organisations in every combination of a few patterns. */
function madeUpCorpus(): string {
  const people = ['سعيد الحمداني', 'ليلى مراد', 'جون سميث', 'كريم'];
  const places = ['بغداد', 'القاهرة', 'تونس', 'باريس'];
  const organisations = ['منظمة البيئة', 'شركة الضياء'];
  const tag = (name: string, type: string) => name.split(' ').map((word, at) => `${word}\t${at ? 'I' : 'B'}-${type}`);
  const plain = (words: string) => words.split(' ').map((word) => `${word}\tO`);
  return people
    .flatMap((person) =>
      places.flatMap((place) =>
        organisations.map((organisation) =>
          [
            ...plain('وقال الوزير'),
            ...tag(person, 'PER'),
            ...plain('في مدينة'),
            ...tag(place, 'LOC'),
            ...plain('إن'),
            ...tag(organisation, 'ORG'),
            ...plain('تعمل .'),
          ].join('\n'),
        ),
      ),
    )
    .join('\n\n');
}

const CLUSTERS = ['بغداد\t1\t2\t3', 'القاهره\t1\t2\t3', 'سعيد\t4\t5\t6', 'جون\t4\t5\t6'].join('\n');

function trainTiny(): Uint8Array {
  const corpus = parseCorpus(madeUpCorpus());
  const table = withSignatures(parseClusters(CLUSTERS), new Map([['باريس', 0b101_001]]));
  const data = buildDataset(corpus, knowledgeOf(table));
  const weights = trainCrf(
    data,
    Int32Array.from(corpus, (_, at) => at),
    { ...RECIPE, epochs: 6, seed: 7 },
  );
  return packModel(data.hashes, weights, table, 0);
}

const bytes = trainTiny();

describe('training', () => {
  it('gives the same bytes twice', () => expect(Buffer.from(trainTiny()).equals(Buffer.from(bytes))).toBe(true));

  it('gives the same weights twice when threads share the seeds', { timeout: 120_000 }, async () => {
    const corpus = parseCorpus(madeUpCorpus());
    const data = buildDataset(corpus, knowledgeOf(parseClusters(CLUSTERS)));
    const all = Int32Array.from(corpus, (_, at) => at);
    const first = await trainEnsemble(data, all, { ...RECIPE, epochs: 2 }, 2);
    expect(await trainEnsemble(data, all, { ...RECIPE, epochs: 2 }, 2)).toEqual(first);
    expect(trainCrf(data, all, { ...RECIPE, epochs: 2, seed: 1 }).features).not.toEqual(first.features);
  });

  it('learns what it was shown, and packing keeps it', () => {
    const corpus = parseCorpus(madeUpCorpus());
    const names = loadTagger(bytes).tag(corpus.map(({ tokens }) => tokens));
    for (const [at, { tokens }] of corpus.entries()) {
      const found = names[at]!.map(({ first, last, type }) => `${type} ${tokens.slice(first, last + 1).join(' ')}`);
      expect(found.map((name) => name.slice(0, 3))).toEqual(['PER', 'LOC', 'ORG']);
    }
  });

  it('carries over to a name it has not seen', () => {
    const tokens = 'وقال الوزير رشيد النجار في مدينة صنعاء إن'.split(' ');
    const [names] = loadTagger(bytes).tag([tokens]);
    expect(names).toMatchObject([
      { type: 'PER', first: 2, last: 3 },
      { type: 'LOC', first: 6, last: 6 },
    ]);
  });
});

describe('reading', () => {
  it('scores a token by exactly the features it was trained on', () => {
    const texts = [
      'وقال الوزير سعيد الحمداني في مدينة بغداد',
      'زار باراك أوباما هونج كونج والعراق .',
      'تونس',
      '( 25 ) HMC',
    ];
    const corpus = texts.map((text) => {
      const words = text.split(' ');
      return { tokens: words, labels: new Uint8Array(words.length) };
    });
    const model = viewModel(bytes);
    const data = buildDataset(corpus, model.words);
    const emitter = new Emissions(model);
    for (const [index, { tokens }] of corpus.entries()) {
      const sums = new Int32Array(tokens.length * PAIRS);
      emitter.add(
        Int32Array.from(tokens, (token) => emitter.word(token)),
        0,
        tokens.length,
        sums,
      );
      const expected = new Int32Array(tokens.length * LABELS);
      for (let token = 0; token < tokens.length; token += 1) {
        const place = data.sentences[index]! + token;
        for (let at = data.tokens[place]!; at < data.tokens[place + 1]!; at += 1) {
          model.addRow(model.row(data.hashes[data.features[at]!]!), expected, token * LABELS);
        }
      }
      const less = Array.from(expected, (score, at) => score - expected[at - (at % LABELS)]!);
      const read = Array.from(sums).flatMap((sum, at) => [
        ...(at % PAIRS === 0 ? [0] : []),
        beginning(sum),
        continuation(sum),
      ]);
      expect(read).toEqual(less);
      expect(sums.some((sum) => sum !== 0)).toBe(true);
    }
  });
});

describe('loadTagger', () => {
  const words = constantFrom(...'وقال الوزير سعيد بغداد في ، 5 HMC \u064b x للعراق محمد 😀'.split(' '), '', 'ـ');

  it('gives spans in order, inside their sentence, with a probability', () => {
    const tagger = loadTagger(bytes);
    assert(
      property(array(array(words, { maxLength: 30 }), { maxLength: 12 }), (sentences) => {
        const found = tagger.tag(sentences);
        expect(found).toHaveLength(sentences.length);
        for (const [at, spans] of found.entries()) {
          let end = -1;
          for (const { first, last, confidence } of spans) {
            expect(first).toBeGreaterThan(end);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(last).toBeLessThan(sentences[at]!.length);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            end = last;
          }
        }
        expect(tagger.tag(sentences)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a sentence of any length', () => {
    const sentence = Array.from({ length: 5000 }, (_, at) => ['مدينة', 'بغداد'][at % 9] ?? `كلمة${at}`);
    const [names] = loadTagger(bytes).tag([sentence]);
    expect(names!.every(({ first, last }) => first <= last && last < 5000)).toBe(true);
    expect(names!.length).toBeGreaterThan(100);
  });

  it('reads bytes that lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loadTagger(shifted.subarray(3)).tag([['بغداد']])).toEqual(loadTagger(bytes).tag([['بغداد']]));
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['other bytes', new Uint8Array(4096).fill(7)],
    ['half a file', bytes.slice(0, bytes.length >> 1)],
  ])('refuses %s', (_, broken) => expect(() => loadTagger(broken)).toThrow(/not a tagger model/));

  it('knows the words that were packed, and no others', () => {
    const { words } = viewModel(bytes);
    expect(words.find('بغداد')).toEqual({ cluster: 3, signature: 0 });
    expect(words.find('باريس')).toEqual({ cluster: -1, signature: 0b101_001 });
    expect(words.find('لندن')).toBeNull();
    expect([words.coarse(6), words.middle(6)]).toEqual([4, 5]);
  });
});

describe('parseCorpus', () => {
  it('cuts tokens as running text is cut, and keeps a name whole', () => {
    const [sentence] = parseCorpus('(بان\tB-PER\nكي-مون\tI-PER\nقال\tO');
    expect(sentence!.tokens).toEqual(['(', 'بان', 'كي', '-', 'مون', 'قال']);
    expect([...sentence!.labels]).toEqual([1, 2, 2, 2, 2, 0]);
  });

  it('lets a continuation that continues nothing begin a name', () => {
    expect([...parseCorpus('بغداد\tI-LOC\nجون\tI-PER\nكيري\tI-PER')[0]!.labels]).toEqual([3, 1, 2]);
  });

  it('refuses a tag it has no label for', () => expect(() => parseCorpus('بغداد\tB-GPE')).toThrow('unknown tag'));

  it('cuts folds that hold each sentence once, in order', () => {
    expect(contiguousFolds(13).flatMap((fold) => [...fold])).toEqual(Array.from({ length: 13 }, (_, at) => at));
  });
});

describe('scoring', () => {
  it('counts a name as right when all of it is', () => {
    const gold = Uint8Array.from([1, 2, 0, 3, 0]);
    const found = Uint8Array.from([1, 0, 0, 3, 7]);
    const scores = scoreSpans(Int32Array.from([0, 5]), Int32Array.from([0]), gold, found);
    expect(scores.precision).toBeCloseTo(100 / 3);
    expect(scores.recall).toBeCloseTo(50);
    expect(scores.common).toBeCloseTo(50);
  });

  it('a model scores itself well', () => {
    const corpus = parseCorpus(madeUpCorpus());
    const data = buildDataset(corpus, knowledgeOf(parseClusters(CLUSTERS)));
    const all = Int32Array.from(corpus, (_, at) => at);
    const labels = new Uint8Array(data.labels.length);
    predict(data, all, trainCrf(data, all, { ...RECIPE, seed: 1 }), labels);
    expect(scoreSpans(data.sentences, all, data.labels, labels).f1).toBeGreaterThan(99);
  });
});

describe('withoutRedundant', () => {
  it('leaves out what a shorter word tells as well, and keeps names and words of their own', () => {
    const name = 0b001_000_000_000;
    const words = ['المدينه', 'والمدينه', 'بوش', 'وبوش', 'وليد', 'كتاب'];
    const clusters = words.map((word) => `${word}\t1\t2\t3`).join('\n');
    const table = withSignatures(parseClusters(clusters), new Map([['وبوش', name]]));
    expect([...withoutRedundant(table).entries.keys()]).toEqual(['المدينه', 'بوش', 'وبوش', 'وليد', 'كتاب']);
  });
});

describe('lexicon', () => {
  it('levels say how a word was tagged, for words that are not rare', () => {
    const text = ['< doc id = " 0 " > عنوان', 'وقال الوزير سعيد الحمداني في مدينه بغداد', 'وقال الوزير ليلى مراد'].join(
      '\n',
    );
    const counts = countWords(text, loadTagger(bytes));
    expect(counts.get('عنوان')).toBeUndefined();
    expect(counts.get('الوزير')).toEqual([2, 0, 0, 0, 0, 0]);
    const signatures = lexiconSignatures(counts, 1);
    expect(signatures.get('الوزير')).toBe(1);
    expect(signatures.get('بغداد')! >> 3).toBeGreaterThan(0);
    expect(lexiconSignatures(counts, 2).has('بغداد')).toBe(false);
  });
});
