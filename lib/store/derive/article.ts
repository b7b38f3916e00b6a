/** What one article says, with the reader's word on its names: pure, and the same whatever else the store holds. */
import { simhash } from '../../events';
import type { EntityDraft, EntityId, IsoDate, NameDecisions } from '../../model';
import { fold, sentences } from '../../text';
import { firstDayKey } from '../days';
import { mostCounted, type Counts, type Member, type RoleRecord, type SourceArticle } from '../records';
import { applyDecisions } from './decided';

/** What an article says of an entity. */
export interface Contribution {
  id: EntityId;
  type: string;
  name: string;
  nameEn: string | null;
  within: EntityId | null;
  /** Spellings with the number of mentions. */
  aliases: Counts;
  /** With day, article and span; `inPart` where it names the bearer in part only. */
  roles: { key: string; role: Omit<RoleRecord, 'at' | 'full'>; at: string; inPart?: true }[];
  partial: EntityDraft['partial'];
}

export interface DerivedArticle {
  id: string;
  on: IsoDate | null;
  /** Day of publication and id: the row under which lists have it. */
  row: string;
  contributions: Contribution[];
  partials: EntityDraft[];
  /** Local events; their names may still be provisional. */
  locals: Member[];
  decided: string[];
  simhash: string;
  /** Folded words that search finds it by, and the ordinals of its events that say them. */
  words: { word: string; events: number[] }[];
}

/** Where the day is unknown: behind all days. */
export const UNDATED = '99999999';
const MAX_QUOTE = 600;
const MAX_WORDS = 8;

function localId(article: string, ordinal: number): string {
  return `${article}#${ordinal}`;
}

export function articleOfLocal(local: string): string {
  return local.slice(0, local.indexOf('#'));
}

/** @param hash the text's simhash, where it is known */
export function deriveArticle(
  source: SourceArticle,
  decisions: NameDecisions,
  hash: string | null = null,
): DerivedArticle {
  const { id, text, reading, publishedAt } = source;
  const day = publishedAt ? firstDayKey(publishedAt) : UNDATED;
  const { mentions, entities, roles, events, decided } = applyDecisions(text, reading, decisions);
  const textHash = hash ?? simhash(text);

  const byEntity = new Map<EntityId, Contribution>();
  for (const draft of entities) {
    byEntity.set(draft.id, {
      id: draft.id,
      type: draft.type,
      name: draft.name,
      nameEn: draft.nameEn ?? null,
      within: draft.within ?? null,
      aliases: {},
      roles: [],
      partial: draft.partial,
    });
  }
  const entityOf = (entity: EntityId): Contribution => {
    const known = byEntity.get(entity);
    if (known) return known;
    const fresh: Contribution = {
      id: entity,
      type: '',
      name: '',
      nameEn: null,
      within: null,
      aliases: {},
      roles: [],
      partial: undefined,
    };
    byEntity.set(entity, fresh);
    return fresh;
  };
  for (const mention of mentions) {
    const contribution = entityOf(mention.entity);
    const surface = text.slice(mention.start, mention.end);
    contribution.aliases[surface] = (contribution.aliases[surface] ?? 0) + 1;
    if (!contribution.type) contribution.type = mention.type;
  }
  for (const { entity, title, organisation = null, country = null, kind, start, end } of roles) {
    entityOf(entity).roles.push({
      key: [title, organisation ?? '', country ?? '', kind].join('|'),
      role: { title, organisation, country, kind },
      at: `${day} ${id} ${start} ${end}`,
    });
  }
  const locals = events.map((event, ordinal): Member => ({
    id: localId(id, ordinal),
    article: id,
    publishedAt,
    type: event.type,
    headline: event.headline,
    from: event.from,
    to: event.to,
    grain: event.grain,
    status: event.status,
    participants: event.participants,
    places: event.places,
    supports: event.supports.map(({ start, end, speaker, modality }) => ({ start, end, speaker, modality })),
    confidence: event.confidence,
    predicate: event.predicate,
    objects: event.objects,
    ...(event.story && { story: event.story }),
    ...(event.news && { news: event.news }),
    quotes: event.supports.map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_QUOTE))),
    simhash: textHash,
    ...claimsOf(source, ordinal),
  }));
  for (const { participants, places } of locals) {
    for (const { entity } of participants) entityOf(entity);
    for (const place of places) entityOf(place);
  }
  return {
    id,
    on: publishedAt,
    row: `${day}${id}`,
    contributions: [...byEntity.values()],
    partials: entities.filter(({ partial }) => partial),
    locals,
    decided,
    simhash: textHash,
    words: wordsOf(source, locals),
  };
}

/** The numbers that the reading gives in an event. */
function claimsOf({ text, reading }: SourceArticle, event: number): Pick<Member, 'claims'> {
  const own = reading.claims.filter((claim) => claim.event === event);
  if (!own.length) return {};
  const claims = own.map(({ start, end, subject, value, unit, modifier, asOf, stance }) => {
    const claim = { start, end, subject, value, unit, modifier, asOf, ...(stance && { stance }) };
    return { ...claim, quote: quoteAround(text, start, end) };
  });
  return { claims };
}

/** The words of the title, and what the events are about, each with the events that say it. */
function wordsOf({ title, text, reading }: SourceArticle, locals: Member[]): DerivedArticle['words'] {
  const headline = reading.articles[0]?.headline;
  const said = title ?? (headline ? text.slice(headline.start, headline.end) : (locals[0]?.headline ?? ''));
  const words = new Set(searchWords(said).filter((word) => word.length > 2));
  for (const { objects } of locals) {
    for (const object of objects) for (const word of searchWords(object)) if (word.length > 2) words.add(word);
  }
  const saying = locals.map(({ headline: own, quotes }) => new Set(searchWords(`${own} ${quotes.join(' ')}`)));
  return [...words].slice(0, MAX_WORDS).flatMap((word) => {
    const events = saying.flatMap((own, ordinal) => (own.has(word) ? ordinal : []));
    return events.length ? [{ word, events }] : [];
  });
}

/** A text's words, folded and without the article: what search compares. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(withoutArticle);
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** A contribution under the entity that its provisional name was found to mean. */
export function settled(contribution: Contribution, to: EntityId): Contribution {
  return {
    ...contribution,
    id: to,
    // A name in part says how the entity is spelt and what it was, not what it is called.
    name: '',
    type: '',
    nameEn: null,
    within: null,
    partial: undefined,
    roles: contribution.roles.map((one) => ({ ...one, inPart: true })),
  };
}

/** The sentence around a span, cut where it is too long for a card: always a slice of the text. */
export function quoteAround(text: string, start: number, end: number): string {
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - MAX_QUOTE);
  const to = Math.min(text.length, end + MAX_QUOTE);
  const sentence = sentences(text, from, to).find((span) => span.start <= start && span.end >= end);
  if (!sentence) return text.slice(start, end);
  return text.slice(Math.max(sentence.start, start - 200), Math.min(sentence.end, end + 200));
}

/** The name an entity is shown by: what its articles call it most, else the spelling met most, else its id's own words. */
export function displayName(id: EntityId, names: Counts, aliases: Counts): string {
  return mostCounted(names) ?? mostCounted(aliases) ?? id.slice(id.indexOf(':') + 1);
}
