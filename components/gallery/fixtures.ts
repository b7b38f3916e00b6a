/** What the store might answer about the seeds: for looking at and for tests, never shipped. */
import type { DateView, EntityRef, EntityView, EventView, ReportView } from '@/lib/views';

export const iraq: EntityRef = { id: 'gpe:iraq', type: 'GPE', name: 'العراق' };
export const usa: EntityRef = { id: 'gpe:united-states', type: 'GPE', name: 'الولايات المتحدة' };
const pentagon: EntityRef = { id: 'org:pentagon', type: 'ORG', name: 'وزارة الدفاع الأمريكية' };
export const rasool: EntityRef = { id: 'per:يحيي رسول', type: 'PER', name: 'يحيى رسول' };
export const austin: EntityRef = { id: 'per:لويد اوستن', type: 'PER', name: 'لويد أوستن' };
const sudani: EntityRef = { id: 'per:محمد شياع السوداني', type: 'PER', name: 'محمد شياع السوداني' };
const kurds: EntityRef = { id: 'norp:kurds', type: 'NORP', name: 'الأكراد' };

export const levant: ReportView = {
  article: 'a3',
  title: 'مباحثات أمريكية عراقية حول الوجود العسكري',
  outlet: 'ليفانت نيوز',
  url: null,
  publishedAt: null,
  quote:
    'وأضاف المتحدّث بأنّ وزير الدفاع الأمريكي لويد أوستن انضمّ إلى المحادثات لـ"إعادة تأكيد التزامه" مواصلة القتال ضدّ تنظيم داعش.',
  modality: 'claimed',
  speaker: 'جون كيربي',
  copies: 0,
};

export const rt: ReportView = {
  article: 'a1',
  title: 'الجيش العراقي: استئناف المفاوضات مع واشنطن',
  outlet: 'RT Arabic',
  url: 'https://arabic.example/iraq-talks',
  publishedAt: '2024-02-08',
  quote:
    'أعلن المتحدث باسم الجيش العراقي يحيى رسول في بيان يوم الخميس، أن العراق والولايات المتحدة سيستأنفان المفاوضات حول مستقبل التحالف العسكري الدولي بقيادة واشنطن في البلاد.',
  modality: 'planned',
  speaker: 'يحيى رسول',
  copies: 2,
};

export const jazeera: ReportView = {
  article: 'a4',
  title: 'العراق وأميركا يستأنفان محادثات تقليص قوات التحالف',
  outlet: 'الجزيرة نت',
  url: 'https://net.example/talks',
  publishedAt: '2024-02-12',
  quote:
    'أعلن الجيش العراقي أن بغداد وواشنطن أجرتا -الأحد- محادثات جديدة لصياغة جدول زمني "لخفض مدروس وتدريجي وصولا إلى إنهاء مهمة قوات التحالف الدولي" في العراق.',
  modality: 'asserted',
  copies: 0,
};

export const talks: EventView = {
  id: 'e1',
  type: 'CONSULT',
  headline: 'العراق والولايات المتحدة يستأنفان محادثات إنهاء مهمة التحالف الدولي',
  from: '2024-02-11',
  to: '2024-02-11',
  grain: 'day',
  status: 'happened',
  unconfirmed: false,
  participants: [
    { ...iraq, role: 'actor' },
    { ...usa, role: 'actor' },
    { ...rasool, role: 'speaker' },
  ],
  places: [iraq],
  reports: [jazeera, rt],
  sources: 2,
};

/** Two reports give figures that do not go together. */
export const contested: EventView = {
  ...talks,
  id: 'e6',
  claims: [
    {
      value: 2500,
      unit: 'soldiers',
      modifier: 'about',
      about: [usa, iraq],
      asOf: '2024-02-12',
      source: jazeera,
      quote: jazeera.quote,
      state: 'conflict',
    },
    {
      value: 3500,
      unit: 'soldiers',
      modifier: 'exact',
      about: [usa, iraq],
      asOf: '2024-02-12',
      speaker: rasool.name,
      source: rt,
      quote: rt.quote,
      state: 'conflict',
    },
    {
      value: 165,
      unit: 'attacks',
      modifier: 'more-than',
      about: [],
      asOf: '2024-02-08',
      source: rt,
      quote: rt.quote,
      state: 'updated',
    },
  ],
};

export const joined: EventView = {
  id: 'e2',
  type: 'CONSULT',
  headline: 'لويد أوستن ينضمّ إلى المحادثات الأمريكية العراقية في واشنطن',
  from: '2021-07',
  to: '2021-07',
  grain: 'month',
  status: 'happened',
  unconfirmed: true,
  participants: [{ ...austin, role: 'actor' }],
  places: [],
  reports: [levant],
  sources: 1,
};

export const visit: EventView = {
  id: 'e3',
  type: 'CONSULT',
  headline: 'زيارة رئيس الوزراء العراقي إلى واشنطن',
  from: '2024-04-13',
  to: '2024-04-15',
  grain: 'range',
  status: 'planned',
  unconfirmed: false,
  participants: [{ ...sudani, role: 'actor' }],
  places: [usa],
  reports: [
    {
      ...jazeera,
      article: 'a5',
      outlet: 'المستقلة',
      publishedAt: '2024-04-13',
      quote: 'زيارة رئيس الوزراء العراقي الى واشنطن التي ابتدات اليوم السبت',
    },
  ],
  sources: 1,
};

export const attack: EventView = {
  ...talks,
  id: 'e4',
  type: 'ASSAULT',
  headline: 'مقتل ثلاثة جنود أمريكيين في هجوم بالأردن',
  from: null,
  to: null,
  grain: null,
  status: 'unknown',
  participants: [],
  places: [{ id: 'gpe:jordan', type: 'GPE', name: 'الأردن' }],
  reports: [
    {
      ...rt,
      quote: 'وبدأت المحادثات في يناير لكن بعد أقل من 24 ساعة قتل ثلاثة جنود أمريكيين في هجوم بالأردن.',
      modality: 'denied',
      speaker: 'إيران',
    },
  ],
};

export const cancelled: EventView = {
  ...visit,
  id: 'e5',
  type: 'STATEMENT',
  headline: 'مؤتمر صحفي مشترك في البيت الأبيض',
  status: 'cancelled',
  from: '2024-04-15',
  to: '2024-04-15',
  grain: 'day',
};

export const austinView: EntityView = {
  entity: { ...austin, nameEn: 'Lloyd Austin' },
  known: true,
  roles: [
    {
      title: 'وزير الدفاع الأمريكي',
      kind: 'office',
      organisation: pentagon,
      country: usa,
      from: null,
      to: null,
      reports: [levant],
    },
    {
      title: 'جنرال متقاعد',
      kind: 'rank',
      organisation: null,
      country: null,
      from: '2024-02-08',
      to: '2024-04-13',
      reports: [rt, jazeera],
    },
  ],
  aliases: [
    { text: 'لويد أوستن', count: 4 },
    { text: 'أوستن', count: 11 },
    { text: 'لويد اوستين', count: 1 },
  ],
  articles: 3,
  events: { items: [talks, joined, visit, attack, cancelled], total: 17, next: 'p2' },
  together: [
    { ...iraq, count: 5 },
    { ...pentagon, count: 4 },
    { ...rasool, count: 2 },
    { ...kurds, count: 1 },
  ],
  candidates: [],
};

export const unknownView: EntityView = {
  entity: { id: 'per:ماهر الجندي', type: 'PER', name: 'ماهر الجندي' },
  known: false,
  roles: [],
  aliases: [],
  articles: 0,
  events: { items: [], total: 0, next: null },
  together: [],
  candidates: [],
};

export const ambiguousView: EntityView = {
  ...unknownView,
  entity: { id: 'per:العبادي', type: 'PER', name: 'العبادي' },
  candidates: [
    { id: 'per:حيدر العبادي', type: 'PER', name: 'حيدر العبادي', reason: 'surname', known: true },
    { id: 'per:ضياء العبادي', type: 'PER', name: 'ضياء العبادي', reason: 'surname', known: false },
  ],
};

export const placeView: EntityView = {
  ...austinView,
  entity: { id: 'gpe:baghdad', type: 'GPE', name: 'بغداد', nameEn: 'Baghdad', within: iraq },
  roles: [],
  aliases: [{ text: 'بغداد', count: 7 }],
  events: { items: [contested], total: 1, next: null },
};

export const dateView: DateView = {
  text: 'الأحد المقبل الموافق 11 شباط 2024',
  from: '2024-02-11',
  to: '2024-02-11',
  grain: 'day',
  vague: false,
  calendar: 'gregorian',
  trace: {
    words: ['الأحد المقبل', '11 شباط 2024'],
    rule: 'same-day',
    reference: { day: '2024-02-08', from: 'published' },
  },
  on: { items: [talks], total: 1, next: null },
  around: [{ ...attack, from: '2024-01', to: '2024-01', grain: 'month', status: 'happened' }, visit],
};

export const monthView: DateView = {
  ...dateView,
  text: 'مطلع يناير/كانون الثاني الماضي',
  from: '2024-01-01',
  to: '2024-01-10',
  grain: 'month',
  vague: true,
  trace: {
    words: ['مطلع', 'يناير/كانون الثاني الماضي'],
    rule: 'part',
    reference: { day: '2024-02-12', from: 'published' },
  },
  on: { items: [], total: 0, next: null },
  around: [],
};

export const unresolvedView: DateView = {
  ...monthView,
  text: 'أمس الخميس',
  from: null,
  to: null,
  grain: 'day',
  vague: false,
  trace: { words: ['أمس الخميس'], rule: 'same-day', reference: null },
};
