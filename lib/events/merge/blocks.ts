import { countryOf } from '../../entities/containment';
import type { IsoDate } from '../../model';
import { addDays, firstDay, lastDay } from '../days';
import type { StoredLocal } from '../merge-types';
import { kindsOf } from './blow-kinds';
import { stateOf } from './parties';
import { reportReach } from './similarity';
import { soundOf } from './sounds';
import { isOlder } from './story';
import { isSpeech } from './types-near';

const MAX_PARTICIPANTS = 4;
const MAX_PLACES = 2;
const MAX_MONTHS = 13;
const MAX_KINDS = 2;
const MAX_STORY = 2;

/**
 * The keys under which candidates for merging are found: events that may be one share at least one. At most
 * 390 (4 names, their states, 2 places, 2 countries by 2 kinds, 8 of the story, bare and with their type, × 13 months); an article of 10
 * events has 44.
 */
export function blockKeys(event: StoredLocal): string[] {
  const months = monthsOf(event);
  return namesOf(event).flatMap((name) => months.map((month) => `${name}|${month}`));
}

/** Items by their blocks: those alone are compared that share one. */
export function inBlocks<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const blocks = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const block = blocks.get(key);
      if (block) block.push(item);
      else blocks.set(key, [item]);
    }
  }
  return blocks;
}

/** Of a fire one report names the town, another its country: the kind and the country find them both. */
function disastersOf(event: StoredLocal): string[] {
  const countries = new Set(event.places.map((place) => countryOf(place) ?? place));
  const kinds = [...kindsOf(event)].sort().slice(0, MAX_KINDS);
  return [...countries]
    .sort()
    .slice(0, MAX_PLACES)
    .flatMap((country) => kinds.map((kind) => `${country}~${kind}`));
}

function namesOf(event: StoredLocal): string[] {
  const { participants, places, type } = event;
  const told = isSpeech(type) ? participants : participants.filter(({ role }) => role !== 'speaker');
  const names = [...new Set(told.map(({ entity }) => entity))].sort().slice(0, MAX_PARTICIPANTS);
  const states = names.flatMap((name) => stateOf(name) ?? []);
  // Of a blow one report names the victims, another the place alone.
  const scene = !names.length || type === 'ASSAULT' || type === 'DISASTER' ? places.map(soundOf).sort() : [];
  const keys = [
    ...new Set([
      ...names,
      ...states,
      ...storyKeys(event),
      ...scene.slice(0, names.length ? MAX_PLACES : MAX_PARTICIPANTS),
      ...(type === 'DISASTER' ? disastersOf(event) : []),
    ]),
  ];
  return keys.length ? keys : [type];
}

/**
 * The news of an article is found by all names of its story, bare and among those of its type; its other events by the first names among those of their type;
 * what it calls to mind among what is called to mind.
 */
function storyKeys(event: StoredLocal): string[] {
  const { story = [], news, type } = event;
  const names = story.map(soundOf);
  if (isOlder(event)) return names.slice(0, MAX_STORY).map((name) => `${name}~old`);
  const typed = (news ? names : names.slice(0, MAX_STORY)).map((name) => `${name}~${type}`);
  return news ? [...names, ...typed] : typed;
}

/** The months an event may have happened in: its own, or, when it has no date, that of its report and the one before. */
function monthsOf(event: StoredLocal): string[] {
  const { from, to, publishedAt } = event;
  const reported = publishedAt ?? from;
  if (!to && !reported) return ['undated'];
  // What is to come may be told of again, dated, some days after this report.
  const end = lastDay(to ?? addDays(lastDay(reported!), reportReach(event))).slice(0, 7);
  const start = from ? firstDay(from).slice(0, 7) : monthBefore(end);
  const months: string[] = [];
  for (let month = end; month >= start && months.length < MAX_MONTHS; month = monthBefore(month)) months.push(month);
  return months;
}

function monthBefore(month: IsoDate): IsoDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number > 1
    ? `${String(year).padStart(4, '0')}-${String(number - 1).padStart(2, '0')}`
    : `${String(year - 1).padStart(4, '0')}-12`;
}
