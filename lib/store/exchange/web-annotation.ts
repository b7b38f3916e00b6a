/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: names and events on the articles' words. */
import type { Store } from '../store';
import type { Progress } from '../writer';
import { StoreError } from '../error';
import type { SourceArticle } from '../records';
import { articleIds, loadSources } from '../sources';
import { jsonEnvelope, sourceOfArticle } from './events';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const AROUND = 32;
const BATCH = 20;

export function webAnnotations(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  return jsonEnvelope({ '@context': CONTEXT, type: 'AnnotationPage' }, 'items', annotations(store, progress));
}

async function* annotations(store: Store, { signal, report }: Progress): AsyncGenerator<object> {
  const reader = store.writer.reader();
  let done = 0;
  for await (const ids of articleIds(reader, BATCH)) {
    if (signal?.aborted) throw new StoreError('cancelled', 'cancelled on request');
    const sources = await loadSources(reader, ids);
    for (const source of sources) if (source) yield* ofArticle(source);
    done += ids.length;
    report?.(done);
  }
}

function* ofArticle(source: SourceArticle): Generator<object> {
  const { id, text, reading } = source;
  const points = codePoints(text);
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  const target = (start: number, end: number) => ({
    source: sourceOfArticle(id, source),
    selector: [
      // The standard counts code points, this store UTF-16 units.
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      },
    ],
  });
  for (const [n, { start, end, entity, type }] of reading.mentions.entries()) {
    yield {
      id: `urn:siyaq:mention:${id}:${n}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'SpecificResource', purpose: 'identifying', source: `urn:siyaq:entity:${encodeURIComponent(entity)}` },
        { type: 'TextualBody', purpose: 'tagging', value: names.get(entity) ?? text.slice(start, end), language: 'ar' },
        { type: 'TextualBody', purpose: 'classifying', value: type },
      ],
      target: target(start, end),
    };
  }
  for (const [n, event] of reading.events.entries()) {
    for (const [m, { start, end, modality }] of event.supports.entries()) {
      yield {
        id: `urn:siyaq:support:${id}:${n}:${m}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', purpose: 'describing', value: event.headline, language: 'ar' },
          { type: 'TextualBody', purpose: 'classifying', value: event.type },
          { type: 'TextualBody', purpose: 'classifying', value: modality },
        ],
        target: target(start, end),
      };
    }
  }
}

/** From UTF-16 offsets to code points; offsets are asked in any order. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.codePointAt(at)! > 0xffff) {
      pairs.push(at);
      at += 1;
    }
  }
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}
