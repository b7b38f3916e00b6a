/** What popup, desk and options are given: for looking at and for tests, never shipped. */
import type { ArticleView, StoreSummary } from '@/lib/views';
import type { PageName } from '../desk/mark-row';
import type { SiteRow } from '../options/sites-section';
import type { KindCount } from '../popup/kind-counts';

export const readyStore: StoreSummary = {
  state: 'ready',
  schemaVersion: 1,
  articles: 11,
  entities: 84,
  events: 37,
  undo: { label: 'save', detail: 'العراق وأميركا يستأنفان محادثات تقليص قوات التحالف' },
  bytes: 412_300,
};

export const newerStore: StoreSummary = { ...readyStore, state: 'newer', undo: null };

export const kinds: KindCount[] = [
  { kind: 'person', count: 7, shown: true },
  { kind: 'organisation', count: 12, shown: true },
  { kind: 'place', count: 2, shown: true },
  { kind: 'group', count: 1, shown: false },
  { kind: 'other', count: 0, shown: true },
  { kind: 'date', count: 5, shown: true },
];

export const pageNames: PageName[] = [
  { id: 'per:يحيي رسول', kind: 'person', text: 'يحيى رسول', count: 3, at: 1 },
  { id: 'per:محمد شياع السوداني', kind: 'person', text: 'محمد شياع السوداني', count: 1, at: null },
  { id: 'org:committee', kind: 'organisation', text: 'اللجنة الثنائية العسكرية الفنية العليا', count: 2, at: null },
  { id: 'gpe:iraq', kind: 'place', text: 'العراق', count: 12, at: null },
  { id: 'norp:americans', kind: 'group', text: 'أمريكيون', count: 4, at: null },
  { id: 'date:2024-02-11', kind: 'date', text: 'الأحد المقبل الموافق 11 شباط 2024', count: 2, at: null },
];

export const articles: ArticleView[] = [
  {
    id: 'a4',
    title: 'العراق وأميركا يستأنفان محادثات تقليص قوات التحالف',
    outlet: 'الجزيرة نت',
    url: 'https://net.example/talks',
    publishedAt: '2024-02-12',
    events: 9,
    seed: true,
  },
  { id: 'a9', title: null, outlet: null, url: null, publishedAt: null, events: 0, seed: false },
];

export const sites: SiteRow[] = [
  { host: 'news.example', on: true, origin: 'added' },
  ...Array.from({ length: 16 }, (_, index): SiteRow => ({
    host: `www.outlet-${index + 1}.example`,
    on: index !== 2,
    origin: 'built-in',
  })),
];
