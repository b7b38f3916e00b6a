/**
 * Made-up articles in any number, for measuring and for property tests: names by a Zipf law, some stories told by several
 * articles, some names given in part. The same seed gives the same articles. Plain data and no Node, so that it runs
 * in a browser too.
 */
import type { Claim, EntityDraft, EntityId, EventType, LocalEvent, Mention, Reading, RoleMention } from '../lib/model';
import type { ArticleReading } from '../lib/store/store';

const FIRST = 'أحمد محمد علي حسن حسين كريم سامي ليلى مريم هدى نادر باسم فارس وليد جمال رامي سليم عادل ماهر زياد'.split(
  ' ',
);
const LAST =
  'الحداد النجار الخياط الصباغ الحلاق العطار الوراق السقا الزيات اللبان الفحام الطحان الدباغ الصواف الجمال البناء'.split(
    ' ',
  );
const TOWNS = 'المرج الخضراء البيضاء الزرقاء السهل الوادي التل العين الجسر القلعة الميناء الواحة'.split(' ');
const BODIES = 'مجلس هيئة لجنة اتحاد نقابة رابطة مؤسسة جمعية'.split(' ');
const TITLES = ['وزير الدفاع', 'رئيس الوزراء', 'المتحدث باسم الجيش', 'مدير المستشفى', 'رئيس البلدية'];
const DEEDS: [type: EventType, verb: string, objects: string[]][] = [
  ['CONSULT', 'التقى', ['محادثات', 'لقاء']],
  ['ASSAULT', 'هاجم', ['هجوم', 'موقع']],
  ['STATEMENT', 'قال', ['تصريح']],
  ['AID', 'قدم', ['مساعدات', 'غذاء']],
  ['PROTEST', 'تظاهر', ['مظاهرة', 'ساحة']],
  ['AGREE', 'وقع', ['اتفاق', 'هدنة']],
  ['COERCE', 'اعتقل', ['اعتقال']],
  ['DISASTER', 'ضرب', ['زلزال', 'فيضان']],
  ['ACCUSE', 'اتهم', ['اتهام']],
  ['THREATEN', 'هدد', ['تهديد']],
];
const THINGS = 'جسر طريق ميناء مدرسة سوق حقل مصنع سد نهر مطار قرية مخيم'.split(' ');
const OUTLETS = ['صحيفة المرج', 'وكالة السهل', 'قناة الوادي', 'موقع التل'];

export interface MadeUpOptions {
  seed: number;
  articles: number;
  /** Events told by an article. */
  events?: number;
  /** Sentences that tell of nothing, so that texts are as long as news is. */
  filler?: number;
  persons?: number;
  places?: number;
  bodies?: number;
  /**
   * Nations that are in everything, as in the news: each is named half as often as the one twice as high in rank (of 30, the
   * first takes part in one event of five), and led by someone whom articles often name by the last name alone.
   */
  nations?: number;
  /** Days over which the articles are spread. */
  days?: number;
}

interface Actor {
  id: EntityId;
  type: 'PER' | 'GPE' | 'ORG';
  name: string;
  title: string;
  /** Whose leader it is: everybody knows who is meant by the last name, or by the title alone. */
  leads?: Actor;
}

interface Story {
  deed: (typeof DEEDS)[number];
  actor: Actor;
  other: Actor;
  place: Actor;
  day: string;
  objects: string[];
}

/** A small generator of even numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function* madeUpArticles(options: MadeUpOptions): Generator<ArticleReading> {
  const { seed, articles, events = 10, filler = 12, persons = 3_000, places = 240, bodies = 800, days = 900 } = options;
  const { nations = 0 } = options;
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // Zipf with exponent one half: the first of 3,000 is named in one event of 55.
  const zipf = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!;
  const people = Array.from({ length: persons }, (_, n): Actor => {
    const name = `${FIRST[n % 20]} ${FIRST[Math.floor(n / 20) % 20]} ${LAST[Math.floor(n / 400) % 16]} ${letters(n)}`;
    return { id: `per:${name}`, type: 'PER', name, title: TITLES[n % TITLES.length]! };
  });
  const towns = Array.from({ length: places }, (_, n): Actor => {
    const name = `${TOWNS[n % TOWNS.length]} ${letters(n)}`;
    return { id: `gpe:${name}`, type: 'GPE', name, title: '' };
  });
  const groups = Array.from({ length: bodies }, (_, n): Actor => {
    const name = `${BODIES[n % BODIES.length]} ${TOWNS[n % TOWNS.length]} ${letters(n)}`;
    return { id: `org:${name}`, type: 'ORG', name, title: '' };
  });
  const states = Array.from({ length: nations }, (_, n): Actor => {
    const name = `دولة ${letters(n * 7 + 1)}`;
    return { id: `gpe:${name}`, type: 'GPE', name, title: '' };
  });
  const leaders = states.map((leads, n): Actor => {
    const name = `${FIRST[n % 20]} ${LAST[n % 16]} ${letters(n * 11 + 5)}`;
    return { id: `per:${name}`, type: 'PER', name, title: TITLES[n % 2]!, leads };
  });
  const ranked = <T>(list: readonly T[]): T => list[Math.floor((list.length + 1) ** random()) - 1]!;
  const actorOf = (): Actor => {
    if (states.length && random() < 0.4) return ranked(random() < 0.6 ? states : leaders);
    return random() < 0.7 ? zipf(people) : zipf(groups);
  };
  const otherOf = (): Actor => {
    if (states.length && random() < 0.6) return ranked(states);
    return random() < 0.5 ? zipf(groups) : zipf(towns);
  };
  const told: Story[] = [];
  for (let n = 0; n < articles; n += 1) {
    const published = dayOf(Math.floor(random() * days));
    const stories = Array.from({ length: events }, (): Story => {
      if (told.length && random() < 0.1) return told[Math.floor(random() * told.length)]!;
      const deed = pick(DEEDS);
      const story: Story = {
        deed,
        actor: actorOf(),
        other: otherOf(),
        place: zipf(towns),
        day: random() < 0.8 ? published : dayOf(Math.floor(random() * days)),
        objects: [...deed[2], pick(THINGS), pick(THINGS)],
      };
      told.push(story);
      if (told.length > 2_000) told.shift();
      return story;
    });
    yield articleOf(n, published, stories, filler, pick, random);
  }
}

function articleOf(
  n: number,
  published: string,
  stories: Story[],
  filler: number,
  pick: <T>(list: readonly T[]) => T,
  random: () => number,
): ArticleReading {
  let text = '';
  const mentions: Mention[] = [];
  const roles: RoleMention[] = [];
  const events: LocalEvent[] = [];
  const claims: Claim[] = [];
  const drafts = new Map<EntityId, EntityDraft>();
  const name = (actor: Actor, surface = actor.name, id = actor.id, partial?: 'surname' | 'title') => {
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      type: actor.type,
      entity: id,
      confidence: 0.9,
      reason: partial ?? 'full-name',
    });
    const within = partial === 'title' ? { within: actor.leads!.id } : {};
    const draft = drafts.get(id) ?? {
      id,
      type: actor.type,
      name: partial === 'title' ? actor.title : surface,
      aliases: [],
      ...(partial && { partial }),
      ...within,
    };
    if (!draft.aliases.includes(surface)) draft.aliases.push(surface);
    drafts.set(id, draft);
    text += surface;
  };
  const dates: Reading['dates'] = [];
  for (const [at, story] of stories.entries()) {
    const { deed, actor, other, place, day, objects } = story;
    const start = text.length;
    text += `${deed[1]} `;
    let subject = actor.id;
    if (actor.title && random() < 0.3) {
      roles.push({
        start: text.length,
        end: text.length + actor.title.length,
        entity: actor.id,
        title: actor.title,
        kind: 'office',
        ...(actor.leads && { country: actor.leads.id }),
      });
      text += `${actor.title} `;
    }
    // Some articles name a person by the last name alone.
    const named = drafts.has(actor.id);
    if (actor.type === 'PER' && !named && random() < (actor.leads ? 0.3 : 0.04)) {
      const last = actor.name.split(' ').at(-1)!;
      subject = `per~${last}`;
      name(actor, last, subject, 'surname');
    } else if (actor.leads && !named && random() < 0.3) {
      subject = `per~${actor.title} ${actor.leads.name}`;
      name(actor, `${actor.title} ${actor.leads.name}`, subject, 'title');
    } else name(actor);
    text += ' مع ';
    name(other);
    text += ` حول ${objects.join(' و')} في `;
    name(place);
    text += ` يوم `;
    dates.push({
      start: text.length,
      end: text.length + day.length,
      from: day,
      to: day,
      grain: 'day',
      calendar: 'gregorian',
      relative: false,
      trace: { rule: 'iso', cues: [], reference: null },
    });
    text += day;
    if (at === 0) {
      const said = ` وسقط ${n % 90} جريحا`;
      claims.push({
        start: text.length + 1,
        end: text.length + said.length,
        article: 0,
        subject: `جريح ${place.name}`,
        value: n % 90,
        unit: 'person',
        modifier: 'exact',
        asOf: day,
        event: 0,
      });
      text += said;
    }
    text += '.';
    events.push({
      type: deed[0],
      headline: text.slice(start, text.length - 1),
      from: day,
      to: day,
      grain: 'day',
      status: 'happened',
      participants: [
        { entity: subject, role: deed[0] === 'STATEMENT' ? 'speaker' : 'actor' },
        { entity: other.id, role: 'recipient' },
      ],
      places: [place.id],
      supports: [{ start, end: text.length, article: 0, modality: 'asserted' }],
      article: 0,
      confidence: 0.9,
      predicate: deed[1],
      objects,
    });
    text += at % 3 === 2 ? '\n' : ' ';
    for (let more = 0; more < filler / stories.length; more += 1) {
      text += `ولم تتضح بعد تفاصيل أخرى عن ${pick(THINGS)} قرب ${pick(THINGS)} بحسب شهود عيان في المكان. `;
    }
  }
  text = text.trimEnd();
  const article = { start: 0, end: text.length, headline: null, outlet: null, publishedAt: published };
  return {
    text,
    title: events[0]!.headline,
    outlet: pick(OUTLETS),
    url: `https://news.invalid/${n}`,
    publishedAt: published,
    publishedAtFrom: 'jsonld',
    author: null,
    reading: {
      articles: [{ ...article, publishedAtFrom: 'jsonld' }],
      entities: [...drafts.values()],
      mentions,
      roles,
      dates,
      events,
      claims,
    },
  };
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
}

/** A number as a made-up word. */
function letters(n: number): string {
  const alphabet = 'بتجدرزسشصطعفقكلمنهوي';
  let word = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 20)) word += alphabet[rest % 20];
  return `آل${word}`;
}
