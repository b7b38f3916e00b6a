/** What kind of blow or disaster an event is, by its own words: a clash is not the murder that set it off. */
import type { EventType } from '../../model';
import { fold } from '../../text';

const KINDS: Readonly<Record<string, string>> = {
  clash: 'اشتباك اشتباكات مواجهة مواجهات معركة معارك قتال اقتتال اقتتل اشتبك قاتل',
  murder: 'اغتيال اغتال مقتل طعن ذبح',
  strike: 'غارة غارات قصف ضربة ضربات صاروخ صواريخ أغار',
  blast: 'انفجار انفجارات تفجير انفجر فجر',
  kidnap: 'خطف اختطاف اختطف',
  fire: 'حريق حرائق نيران احترق',
  quake: 'زلزال زلازل هزة هزات',
  flood: 'فيضان فيضانات سيول غمر',
  storm: 'عاصفة عواصف إعصار أعاصير زوبعة',
  wreck: 'غرق',
  crash: 'تصادم اصطدم اصطدام سير',
  flight: 'تحطم',
  collapse: 'انهيار انهارت انهار انهيارات انزلاق انزلاقات',
  stampede: 'تدافع',
  disease: 'كوليرا وباء تفش فيروس حمى',
};

/** What an accident befalls tells its kind; what is attacked or attacks («هجوم على سفينة») does not. */
const CARRIERS: Readonly<Record<string, string>> = {
  wreck: 'مركب قارب زورق سفينة عبارة',
  crash: 'حافلة قطار شاحنة',
  flight: 'طائرة مروحية',
};

const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, string] => [fold(word), kind]),
    ),
  );
const kindOf = byWord(KINDS);
const carrierOf = byWord(CARRIERS);

/** Kinds that are two events, whoever and wherever. Others may be one: a murder by a strike, a blast in a raid. */
const APART = new Set(
  'clash murder|clash strike|clash blast|clash kidnap|murder kidnap|kidnap strike|kidnap blast'
    .split('|')
    .concat(
      ...['fire', 'quake', 'flood', 'wreck', 'crash', 'flight', 'stampede', 'disease'].map((kind, at, kinds) =>
        kinds.slice(at + 1).map((other) => `${kind} ${other}`),
      ),
    )
    .filter((pair) => pair !== 'fire flight')
    // A storm brings floods and sinks boats; the others it does not bring.
    .concat('fire storm', 'quake storm', 'storm disease'),
);

/** Kinds that are felt far from where they begin; a fire, a wreck, a crash are in one place. */
export const WIDE: ReadonlySet<string> = new Set(['quake', 'flood', 'storm', 'disease']);

interface Told {
  type?: EventType;
  predicate: string;
  objects: readonly string[];
}

/** Whether the words of two blows say that they are of kinds that are never one event. */
export function kindsApart(a: Told, b: Told): boolean {
  const [left, right] = [kindsOf(a), kindsOf(b)];
  if (!left.size || !right.size || [...left].some((kind) => right.has(kind))) return false;
  return [...left].every((one) =>
    [...right].every((other) => APART.has(`${one} ${other}`) || APART.has(`${other} ${one}`)),
  );
}

/** The kinds that an event's words name. */
export function kindsOf({ type, predicate, objects }: Told): Set<string> {
  const attack = type === 'ASSAULT';
  return new Set(
    [fold(predicate), ...objects].flatMap(
      (word) => kindOf.get(word) ?? (attack ? undefined : carrierOf.get(word)) ?? [],
    ),
  );
}
