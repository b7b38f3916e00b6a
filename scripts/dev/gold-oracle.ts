/**
 * `store` with the gold's articles, names and dates instead of the engine's: what the event rules are worth by themselves.
 *
 *     node ../shared/eval/store.mjs --cmd "npx tsx scripts/dev/gold-oracle.ts"
 */
import { readFileSync } from 'node:fs';
import { extractEvents } from '@/lib/events';
import { assembleStore, type ReadDocument } from '@/lib/events/assemble';
import type { Annotation, EntityType, Grain, IsoDate } from '@/lib/model';
import { nonBlankLines, readDocumentLine } from '../cli/lines';
import { storeAnswer } from '../cli/store';

interface Placed {
  file: string;
  start: number;
  end: number;
}

interface GoldArticle {
  file: string;
  headlineSpan: [number, number] | null;
  outlet: string | null;
  pubDate: IsoDate;
  pubConfidence: string;
  teasers: [number, number][];
  bodyStart: number;
  bodyEnd: number;
}

interface GoldEntity {
  id: string;
  type: EntityType;
  name: string;
  of?: string;
  mentions: (Placed & { kind: string; nested: boolean; metonymFor?: string })[];
  roles?: (Placed & { title: string; org?: string; country?: string; kind: 'office' | 'rank' | 'description' })[];
}

interface GoldDate extends Placed {
  isoStart: IsoDate | null;
  isoEnd: IsoDate | null;
  grain: Grain;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(`seeds/gold/${name}.json`, 'utf8')) as T;
const gold = {
  articles: read<{ articles: GoldArticle[] }>('articles').articles,
  entities: read<{ entities: GoldEntity[] }>('entities').entities,
  dates: read<{ dates: GoldDate[] }>('dates').dates,
};
const countryOf = new Map(gold.entities.map(({ id, of }) => [id, of]));

function annotationOf(file: string): Annotation {
  const here = <T extends { file: string }>(items: T[]) => items.filter((item) => item.file === file);
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return {
    articles: here(gold.articles).map((article) => ({
      start: article.bodyStart,
      end: article.bodyEnd,
      headline: article.headlineSpan && { start: article.headlineSpan[0], end: article.headlineSpan[1] },
      outlet: article.outlet,
      publishedAt: article.pubConfidence === 'high' ? article.pubDate : null,
      publishedAtFrom: null,
      teasers: article.teasers.map(([start, end]) => ({ start, end })),
    })),
    entities: gold.entities.map(({ id, type, name }) => ({ id, type, name, aliases: [] })),
    mentions: gold.entities
      .flatMap(({ id, type, mentions }) =>
        here(mentions).map(({ start, end, metonymFor, kind, nested }) => ({
          start,
          end,
          type,
          entity: id,
          confidence: 1,
          reason: 'gazetteer' as const,
          nom: kind === 'NOM' || nested,
          ...(metonymFor && { metonymFor }),
          ...(type === 'NORP' && countryOf.get(id) && { country: countryOf.get(id)! }),
        })),
      )
      .filter(({ nom }) => !nom)
      .sort(byStart),
    roles: gold.entities
      .flatMap(({ id, roles = [] }) =>
        here(roles).map(({ start, end, title, org, country, kind }) => ({
          start,
          end,
          entity: id,
          title,
          kind,
          ...(org && { organisation: org }),
          ...(country && { country }),
        })),
      )
      .sort(byStart),
    dates: here(gold.dates)
      .map(({ start, end, isoStart, isoEnd, grain }) => ({
        start,
        end,
        from: isoStart,
        to: isoEnd,
        grain,
        calendar: 'gregorian' as const,
        relative: false,
        trace: { rule: 'gold', cues: [], reference: null },
      }))
      .sort(byStart),
  };
}

const documents: ReadDocument[] = [];
for await (const line of nonBlankLines(process.stdin)) {
  const { id, text } = readDocumentLine(line);
  const annotation = annotationOf(id);
  documents.push({ id, text, reading: { ...annotation, ...extractEvents(text, annotation) } });
}
process.stdout.write(
  `${JSON.stringify(
    storeAnswer(
      documents,
      assembleStore(documents, () => null),
    ),
  )}\n`,
);
