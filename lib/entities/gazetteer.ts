/** The lists of `data/` as one trie over folded words: what may start at a word, and how far it reaches. */
import type { EntityId, EntityType } from '../model';
import { fold, once, tokens } from '../text';
import { BODIES } from './data/bodies';
import { BODIES_WORLD } from './data/bodies-world';
import { COMPANIES_CLUBS } from './data/companies-clubs';
import { COUNTRIES } from './data/countries';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { INSTITUTIONS } from './data/institutions';
import { LEADERS_ARAB } from './data/leaders-arab';
import { LEADERS_GULF } from './data/leaders-gulf';
import { LEADERS_WORLD } from './data/leaders-world';
import { MEDIA } from './data/media';
import { ORGANISATIONS } from './data/organisations';
import { PARTIES_AGENCIES } from './data/parties-agencies';
import { PEOPLE } from './data/people';
import { PEOPLE_OFFICES } from './data/people-offices';
import { PEOPLE_WORLD } from './data/people-world';
import { PEOPLES } from './data/peoples';
import { PLACES_GULF } from './data/places-gulf';
import { PLACES_MAGHREB } from './data/places-maghreb';
import { PLACES_MASHREQ } from './data/places-mashreq';
import { PLACES_NILE } from './data/places-nile';
import { PLACES_WORLD } from './data/places-world';
import { TOWNS_AFRICA } from './data/towns-africa';
import { TOWNS_AMERICAS } from './data/towns-americas';
import { TOWNS_ASIA } from './data/towns-asia';
import { TOWNS_EUROPE } from './data/towns-europe';
import { TOWNS_GULF } from './data/towns-gulf';
import { TOWNS_MAGHREB } from './data/towns-maghreb';
import { TOWNS_MASHREQ } from './data/towns-mashreq';
import { TOWNS_NILE } from './data/towns-nile';
import { TOWNS_OF_WARS } from './data/towns-of-wars';
import { VILLAGES_EGYPT_LIBYA } from './data/villages-egypt-libya';
import { VILLAGES_IRAQ_GULF } from './data/villages-iraq-gulf';
import { VILLAGES_LEBANON_JORDAN } from './data/villages-lebanon-jordan';
import { VILLAGES_MAGHREB } from './data/villages-maghreb';
import { VILLAGES_PALESTINE } from './data/villages-palestine';
import { VILLAGES_SUDAN_HORN } from './data/villages-sudan-horn';
import { VILLAGES_SYRIA } from './data/villages-syria';
import { WORKS } from './data/works';
import { nisbaForms, peopleForms } from './nisba';
import { onwardBit } from './onward';
import { personId } from './person-id';

/** A thing the lists know. All have all fields, in one order (`entryOf`). */
export interface Entry {
  id: EntityId;
  type: EntityType;
  name: string;
  nameEn: string | undefined;
  /** A nationality's country, a city's country, an organisation's state. */
  within: EntityId | undefined;
  /** Seat of a government: its name may stand for the state. */
  capital: boolean;
}

/** A spelling of an entry. */
export interface Hit {
  entry: Entry;
  /** Also a common word or noun phrase: counts only where the context agrees. */
  weak: boolean;
  /** A person's surname alone. */
  alone: boolean;
  /** Words at the front that are needed to know the name but are no part of it («محافظة بابل»). */
  skip: number;
}

export interface TrieNode {
  next: { get(word: string): TrieNode | undefined; keys(): Iterable<string> } | null;
  hits: Hit[] | null;
  /** A bit (`onwardBit`) for each word that may come next: most that do not are told without a look-up. */
  onward: number;
  /** What its hits come to (`match`), worked out when a text first has the name. */
  listing: Listing | undefined;
}

/** The hits of one spelling that count: those that are no common word, where there are any. */
export interface Listing {
  entries: Entry[];
  /** The first of them. */
  hit: Hit;
  /** Of the first of all hits. */
  skip: number;
}

export interface Gazetteer {
  root: TrieNode;
  entries: ReadonlyMap<EntityId, Entry>;
  /** The first words of all spellings, folded. */
  firstWords(): Iterable<string>;
}

/** A spelling that waits under its first word. */
interface Spelling {
  name: string;
  entry: Entry;
  weak: boolean;
  alone: boolean;
}

/** The lists as they are read: spellings by first word, entries by id. */
interface Draft {
  spellings: Map<string, Spelling[]>;
  entries: Map<EntityId, Entry>;
}

/** A node under construction. */
interface Branch extends TrieNode {
  next: Map<string, Branch> | null;
}

/** What the hits of a node come to, which must have some. */
export function listingOf(node: TrieNode): Listing {
  if (node.listing) return node.listing;
  const hits = node.hits!;
  const sure = hits.filter(({ weak }) => !weak);
  const counted = sure.length > 0 ? sure : hits;
  return (node.listing = { entries: counted.map(({ entry }) => entry), hit: counted[0]!, skip: hits[0]!.skip });
}

/** Marks that a name may be written with or without («بان كي - مون»). */
export const DASHES = new Set(['-', '–', '—', '‐', '‑']);

/** Heads that tell what a place is and stay outside its name, as in ANERcorp and the seeds' gold. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  fold('مدينة دولة محافظة ولاية منطقة إقليم العاصمة بلدة قرية قضاء ناحية مقاطعة ريف مديرية معتمدية').split(' '),
);

/** The same for what is read and posted on: «صحيفة ⟦وول ستريت جورنال⟧». Other heads are part of the name (`extend`). */
const MEDIA_HEADS: ReadonlySet<string> = new Set(fold('صحيفة جريدة مجلة منصة').split(' '));
/** A first word of Arabic letters with a space behind it, as most names of several words begin. */
const PLAIN_START = /^[ء-غف-ي]+ /;
/** «وكالة الأنباء الألمانية», «العاصمة الإدارية» are no names without their heads, and «إقليم كردستان» is one with it. */
const GENERIC = /^(?:ال)?(?:ك(?:و)?ردستان|انباء|صحافه|استخبارات|مخابرات|غوث|فضا|امن|طاقه|سودان|مغرب|تونس|دمشق|اداريه)$/;

function readLists(): Draft {
  const draft: Draft = { spellings: new Map(), entries: new Map() };
  const codes = addCountries(draft);
  const places = [PLACES_MASHREQ, PLACES_NILE, PLACES_GULF, PLACES_MAGHREB, PLACES_WORLD];
  const nearby = [TOWNS_MASHREQ, TOWNS_NILE, TOWNS_MAGHREB, TOWNS_GULF];
  const villages = [
    VILLAGES_LEBANON_JORDAN,
    VILLAGES_SYRIA,
    VILLAGES_PALESTINE,
    VILLAGES_IRAQ_GULF,
    VILLAGES_EGYPT_LIBYA,
    VILLAGES_SUDAN_HORN,
    VILLAGES_MAGHREB,
    TOWNS_OF_WARS,
  ];
  const towns = [...nearby, ...villages, TOWNS_ASIA, TOWNS_EUROPE, TOWNS_AMERICAS, TOWNS_AFRICA];
  for (const list of [
    ...places,
    ...towns,
    ORGANISATIONS,
    BODIES,
    BODIES_WORLD,
    MEDIA,
    COMPANIES_CLUBS,
    INSTITUTIONS,
    PARTIES_AGENCIES,
    WORKS,
  ])
    addRows(draft, list, codes);
  addPeoples(draft);
  for (const list of [PEOPLE, PEOPLE_WORLD, PEOPLE_OFFICES, LEADERS_ARAB, LEADERS_GULF, LEADERS_WORLD])
    addPeople(draft, list, codes);
  return draft;
}

/**
 * The lists are read once, when the first word is looked up: a worker that wakes up for a card does not wait for them. What lies behind
 * a first word is built when a text has that word: most of the lists is never asked for.
 */
export function buildGazetteer(): Gazetteer {
  const draft = once(readLists);
  const built = new Map<string, Branch>();
  const get = (word: string): TrieNode | undefined => {
    const waiting = draft().spellings.get(word);
    if (!waiting) return undefined;
    const known = built.get(word);
    if (known) return known;
    const branch = newBranch();
    for (const spelling of waiting) grow(branch, spelling);
    built.set(word, branch);
    return branch;
  };
  return {
    root: { next: { get, keys: () => draft().spellings.keys() }, hits: null, onward: -1, listing: undefined },
    get entries() {
      return draft().entries;
    },
    firstWords: () => draft().spellings.keys(),
  };
}

/** The lists' types as the code writes them: engines compare texts of one origin by their place in memory, but cut ones letter by letter. */
const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'PER',
  GPE: 'GPE',
  LOC: 'LOC',
  ORG: 'ORG',
  NORP: 'NORP',
  MISC: 'MISC',
};

function entryOf(
  id: EntityId,
  type: EntityType,
  name: string,
  within: EntityId | undefined,
  capital: boolean,
  nameEn?: string,
): Entry {
  return { id, type, name, nameEn, within, capital };
}

function newBranch(): Branch {
  return { next: null, hits: null, onward: 0, listing: undefined };
}

function addCountries(draft: Draft): Map<string, EntityId> {
  const codes = new Map<string, EntityId>();
  const arabic = new Intl.DisplayNames(['ar'], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [code = '', slug, spellings = ''] of rows(COUNTRIES)) {
    const id = `gpe:${slug}`;
    codes.set(code, id);
    const names = list(spellings, '|');
    const entry = entryOf(id, 'GPE', strong(names[0]!), undefined, false, english.of(code));
    draft.entries.set(id, entry);
    // CLDR's own name counts too, but for what it says in brackets and for words that the list calls common.
    const cldr = arabic.of(code) ?? '';
    const common = names.some((name) => name.startsWith('~') && fold(name.slice(1)) === fold(cldr));
    for (const name of cldr.includes('(') || common ? names : [...names, cldr]) addSpelling(draft, name, entry);
  }
  for (const [code = '', slug = '', , adjectives = ''] of rows(COUNTRIES)) {
    const [regular = '', irregular = ''] = adjectives.split('/');
    addNationality(draft, slug, codes.get(code)!, list(regular, ','), list(irregular, ','), english.of(code));
  }
  return codes;
}

function addRows(draft: Draft, text: string, codes: Map<string, EntityId>): void {
  for (const [kind = '', slug = '', spellings = '', code = ''] of rows(text)) {
    const type = TYPES[kind]!;
    const capital = slug.startsWith('*');
    const id = `${type.toLowerCase()}:${capital ? slug.slice(1) : slug}`;
    const names = list(spellings, '|');
    const within = codes.get(code);
    const entry = entryOf(id, type, strong(names[0]!), within, capital);
    draft.entries.set(id, entry);
    for (const name of names) {
      addSpelling(draft, name, entry);
      const bare = type === 'GPE' ? withoutHead(name) : null;
      if (bare && !names.includes(bare)) addSpelling(draft, bare, entry);
    }
  }
}

/** «مدينة الأبيض» is «الأبيض» too, where the context says place; a given name or a word of three letters never is. */
function withoutHead(name: string): string | null {
  const bare = /^(?:مدينة|بلدة) (\S{4,})$/.exec(name)?.[1];
  return bare && !ARABIC_GIVEN_NAMES.has(fold(bare)) && !NEVER_BARE.has(fold(bare)) ? `~${bare}` : null;
}
/** Towns called by words so common that even «في …» says nothing. */
const NEVER_BARE: ReadonlySet<string> = new Set(
  fold(
    `أطار الشمال الحريق الميادين الحمامات الخبر الخمس الحد التل الباب الجديدة القطن القليلة النصر الصدر الشعلة الطور الجميل التعزية المصنعة الكويت
الغريبة الجبهة التضامن القصير المرج العامرة الطيبات العين العيون الداير الدائر المجلد السدة عقارب بورصة مصدر ميدان مفتاح كسرى قصرة سلوى رشيد مغنية عيسى
سحاب دخان شقرة تربة عوالي رخية ميلة طويلة خزاعة حيدرة نصاب نفطة التربة الحوش الخور الخليل الشريعة الحاجب البيرة اللحية الموقر المدائن الخيام الحيرة الجهاد دوري`,
  ).split(/\s+/),
);

function addPeoples(draft: Draft): void {
  for (const [slug = '', adjectives = '', others = '', of = ''] of rows(PEOPLES)) {
    addNationality(draft, slug, of, list(adjectives, ','), list(others, ','));
  }
}

function addNationality(
  draft: Draft,
  slug: string,
  of: EntityId,
  adjectives: string[],
  others: string[],
  nameEn?: string,
): void {
  if (adjectives.length + others.length === 0) return;
  const name = adjectives[0] ?? strong(others[0]!);
  const entry = entryOf(`norp:${slug}`, 'NORP', name, of || undefined, false, nameEn || undefined);
  draft.entries.set(entry.id, entry);
  for (const adjective of adjectives) {
    for (const form of nisbaForms(adjective)) addSpelling(draft, form, entry);
  }
  for (const other of others) {
    const mark = other.startsWith('~') ? '~' : '';
    for (const form of peopleForms(strong(other))) addSpelling(draft, mark + form, entry);
  }
}

function addPeople(draft: Draft, text: string, codes: Map<string, EntityId>): void {
  for (const [names = '', code = ''] of rows(text)) {
    const [full = '', alone = ''] = names.split('=');
    const spellings = list(full, '|');
    const id = personId(spellings[0]!);
    const within = codes.get(code);
    const entry = entryOf(id, 'PER', spellings[0]!, within, false);
    draft.entries.set(id, entry);
    for (const name of spellings) for (const way of waysToWrite(name)) addSpelling(draft, way, entry);
    for (const name of list(alone, '|')) addSpelling(draft, name, entry, true);
  }
}

/** «عبد الحميد» and «عبدالحميد» are one name, as each desk likes it. */
function waysToWrite(name: string): string[] {
  return /(?:^| )عبد ال/.test(name) ? [name, name.replace(/(^| )عبد ال/g, '$1عبدال')] : [name];
}

function addSpelling({ spellings }: Draft, spelling: string, entry: Entry, alone = false): void {
  const weak = spelling.startsWith('~');
  const name = weak ? spelling.slice(1) : spelling;
  const first = PLAIN_START.exec(name)?.[0] ?? name;
  const word = first === name ? nameWords(name)[0] : fold(first.slice(0, -1));
  if (word === undefined) return;
  const waiting = spellings.get(word);
  if (waiting) waiting.push({ name, entry, weak, alone });
  else spellings.set(word, [{ name, entry, weak, alone }]);
}

/** @param branch of the spelling's first word */
function grow(branch: Branch, { name, entry, weak, alone }: Spelling): void {
  const words = nameWords(name);
  const heads = entry.type === 'ORG' ? MEDIA_HEADS : PLACE_HEADS;
  const skip = words.length > 1 && heads.has(words[0]!) && entry.type !== 'NORP' && !GENERIC.test(words[1]!) ? 1 : 0;
  let node = branch;
  for (const word of words.slice(1)) {
    const next = node.next?.get(word) ?? newBranch();
    (node.next ??= new Map()).set(word, next);
    node.onward |= onwardBit(word);
    node = next;
  }
  if (node.hits?.some((hit) => hit.entry === entry)) return;
  // «ليبيا» is the country, not "Libyan" in the accusative.
  if (entry.type === 'NORP' && node.hits?.some((hit) => hit.entry.type === 'GPE' && !hit.weak)) return;
  (node.hits ??= []).push({ entry, weak, alone, skip });
}

/** A name's folded words, without the dashes between them. */
export function nameWords(name: string): string[] {
  return tokens(name)
    .map(({ start, end }) => fold(name.slice(start, end)))
    .filter((word) => !DASHES.has(word));
}

/** The lines of a list that are not comments, cut at `;`. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split(';').map((field) => field.trim()));
}

function list(field: string, separator: string): string[] {
  return field
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}

function strong(name: string): string {
  return name.startsWith('~') ? name.slice(1) : name;
}
