import * as v from 'valibot';
import { expect, test } from 'vitest';
import type {
  ArticleSpan,
  Claim,
  DateMention,
  EntityDraft,
  LocalEvent,
  Mention,
  RoleMention,
  Support,
} from '../../model';
import { articleSchema } from './schema';

const span = { start: 2, end: 5 };

// Every field that the engine may give: the compiler asks for each, so that none is forgotten here and then lost by an import.
const article: Required<ArticleSpan> = {
  ...span,
  headline: span,
  outlet: 'وكالة',
  publishedAt: '2024-02-11',
  publishedAtFrom: 'given',
  teasers: [span],
};
const entity: Required<EntityDraft> = {
  id: 'per:س',
  type: 'PER',
  name: 'س',
  nameEn: 'S',
  aliases: ['س'],
  within: 'gpe:iraq',
  partial: 'surname',
};
const mention: Required<Mention> = {
  ...span,
  type: 'PER',
  entity: 'per:س',
  confidence: 0.9,
  reason: 'title',
  candidates: [{ entity: 'per:ص', reason: 'surname' }],
  metonymFor: 'gpe:iraq',
  country: 'gpe:iraq',
};
const role: Required<RoleMention> = {
  ...span,
  entity: 'per:س',
  title: 'وزير',
  organisation: 'org:م',
  country: 'gpe:iraq',
  kind: 'office',
};
const date: Required<DateMention> = {
  ...span,
  from: '2024-02-11',
  to: '2024-02-11',
  grain: 'day',
  vague: true,
  calendar: 'gregorian',
  relative: true,
  trace: { rule: 'weekday', cues: [span], reference: { day: '2024-02-11', from: 'published' } },
};
const support: Required<Support> = { ...span, article: 0, speaker: 'per:س', modality: 'claimed' };
const event: Required<LocalEvent> = {
  type: 'CONSULT',
  headline: 'لقاء',
  from: '2024-02-11',
  to: '2024-02-11',
  grain: 'day',
  status: 'happened',
  participants: [{ entity: 'per:س', role: 'actor' }],
  places: ['gpe:iraq'],
  supports: [support],
  article: 0,
  confidence: 0.8,
  predicate: 'التقى',
  objects: ['لقاء'],
  story: ['per:س'],
  news: true,
};
const claim: Required<Claim> = {
  ...span,
  article: 0,
  subject: 'قتلى',
  value: 3,
  unit: 'person',
  modifier: 'exact',
  asOf: '2024-02-11',
  stance: 'grown',
  event: 0,
};

test('an import keeps every field of a reading', () => {
  const reading = {
    articles: [article],
    entities: [entity],
    mentions: [mention],
    roles: [role],
    dates: [date],
    events: [event],
    claims: [claim],
  };
  expect(v.parse(articleSchema.entries.reading, reading)).toEqual(reading);
});
