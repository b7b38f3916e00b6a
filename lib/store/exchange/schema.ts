/** What a line of an import must look like: everything is checked before anything is believed. */
import * as v from 'valibot';
import { canonicalUrl } from '../identity';

const MAX_WORDS = 4_000;
const MAX_LIST = 100_000;

const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const isoDate = v.pipe(v.string(), v.maxLength(32), v.regex(/^-?\d{4,6}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/));
const maybeDate = v.nullable(isoDate);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const zero = v.literal(0);
const span = { start: offset, end: offset };
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_LIST));

const entityType = v.picklist(['PER', 'GPE', 'LOC', 'ORG', 'NORP', 'MISC']);
const grain = v.picklist([
  'minute', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'range',
]); // prettier-ignore
const publishedFrom = v.picklist(['given', 'jsonld', 'meta', 'url', 'visible', 'dateline', 'text']);
const reason = v.picklist([
  'gazetteer', 'full-name', 'surname', 'title', 'abbreviation', 'apposition', 'nisba', 'transliteration', 'user',
  'context',
]); // prettier-ignore
const eventType = v.picklist([
  'AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST',
  'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'CONCEDE', 'STATEMENT', 'DISASTER',
]); // prettier-ignore

const readingSchema = v.object({
  articles: list(
    v.object({
      ...span,
      headline: v.nullable(v.object(span)),
      outlet: v.nullable(words),
      publishedAt: maybeDate,
      publishedAtFrom: v.nullable(publishedFrom),
      teasers: v.optional(list(v.object(span))),
    }),
  ),
  entities: list(
    v.object({
      id,
      type: entityType,
      name: words,
      nameEn: v.optional(words),
      aliases: list(words),
      within: v.optional(id),
      partial: v.optional(v.picklist(['surname', 'title'])),
    }),
  ),
  mentions: list(
    v.object({
      ...span,
      type: entityType,
      entity: id,
      confidence: share,
      reason,
      candidates: v.optional(list(v.object({ entity: id, reason }))),
      metonymFor: v.optional(id),
      country: v.optional(id),
    }),
  ),
  roles: list(
    v.object({
      ...span,
      entity: id,
      title: words,
      organisation: v.optional(id),
      country: v.optional(id),
      kind: v.picklist(['office', 'rank', 'description']),
    }),
  ),
  dates: list(
    v.object({
      ...span,
      from: maybeDate,
      to: maybeDate,
      grain,
      vague: v.optional(v.boolean()),
      calendar: v.picklist(['gregorian', 'hijri']),
      relative: v.boolean(),
      trace: v.object({
        rule: words,
        cues: list(v.object(span)),
        reference: v.nullable(v.object({ day: isoDate, from: v.picklist(['published', 'anaphora']) })),
      }),
    }),
  ),
  events: list(
    v.object({
      type: eventType,
      headline: words,
      from: maybeDate,
      to: maybeDate,
      grain: v.nullable(grain),
      status: v.picklist(['happened', 'planned', 'cancelled', 'unknown']),
      participants: list(v.object({ entity: id, role: v.picklist(['actor', 'recipient', 'speaker']) })),
      places: list(id),
      supports: list(
        v.object({
          ...span,
          article: zero,
          speaker: v.optional(id),
          modality: v.picklist(['asserted', 'planned', 'claimed', 'denied', 'hypothetical']),
        }),
      ),
      article: zero,
      confidence: share,
      predicate: words,
      objects: list(words),
      story: v.optional(list(id)),
      news: v.optional(v.literal(true)),
    }),
  ),
  claims: list(
    v.object({
      ...span,
      article: zero,
      subject: words,
      value: v.pipe(v.number(), v.finite()),
      unit: words,
      modifier: v.picklist(['exact', 'about', 'more-than', 'less-than']),
      asOf: maybeDate,
      stance: v.optional(v.picklist(['against', 'grown'])),
      event: v.optional(offset),
    }),
  ),
});

export const articleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/)),
  title: v.nullable(words),
  outlet: v.nullable(words),
  // A link that is opened on a click: nothing but the web's own.
  url: v.nullable(
    v.pipe(
      words,
      v.check((url) => /^https?:/i.test(canonicalUrl(url) ?? ''), 'not a web address'),
    ),
  ),
  publishedAt: maybeDate,
  publishedAtFrom: v.nullable(publishedFrom),
  author: v.nullable(words),
  savedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  seed: v.boolean(),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  reading: readingSchema,
});

const at = v.pipe(v.string(), v.isoTimestamp());
const local = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}#\d+$/));

export const decisionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('same'), spelling: words, entity: id, at }),
  v.strictObject({ kind: v.literal('different'), spelling: words, entity: id, at }),
  v.strictObject({ kind: v.literal('not-a-name'), spelling: words, at }),
  v.strictObject({ kind: v.literal('rename'), entity: id, name: words, at }),
  v.strictObject({ kind: v.literal('join'), a: local, b: local, at }),
  v.strictObject({ kind: v.literal('split'), a: local, b: local, at }),
  v.strictObject({ kind: v.literal('removed'), article: id, at }),
]);

export const headerSchema = v.object({ siyaq: v.literal('store'), version: v.pipe(v.number(), v.integer()) });
export const endSchema = v.strictObject({ articles: offset, decisions: offset });
