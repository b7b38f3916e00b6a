/** What the store might answer about why reports are one event: for looking at and for tests, never shipped. */
import type { CandidateView, SourceView, WhyView } from '@/lib/views';
import { attack, contested, iraq, jazeera, joined, levant, rt, talks, usa, visit } from './fixtures';

const first: SourceView = {
  article: rt.article,
  local: 'a1#0',
  reports: [rt],
  ties: [
    {
      to: 1,
      score: 0.924,
      by: 'rules',
      reasons: [
        { kind: 'words', words: ['محادثات', 'العراق', 'التحالف'] },
        { kind: 'time', how: 'same', from: '2024-02-11', to: '2024-02-11' },
        { kind: 'parties', names: [iraq, usa] },
        { kind: 'type', type: 'CONSULT' },
        { kind: 'place', names: [iraq], exact: true },
        { kind: 'figure', value: 2500, unit: 'soldiers' },
      ],
      objections: [],
    },
    { to: 2, score: 0.081, by: 'reader', reasons: [{ kind: 'parties', names: [iraq] }], objections: ['date', 'place'] },
  ],
};

const second: SourceView = {
  article: jazeera.article,
  local: 'a4#1',
  reports: [
    jazeera,
    {
      ...jazeera,
      quote: 'وقال رسول إن المحادثات ستستمر ما لم يعكر صفوها شيء.',
      speaker: 'يحيى رسول',
      modality: 'claimed',
    },
  ],
  ties: [
    { ...first.ties[0]!, to: 0 },
    { ...first.ties[1]!, to: 2, by: 'rules', score: 0 },
  ],
};

const third: SourceView = {
  article: levant.article,
  local: 'a3#0',
  reports: [levant],
  ties: [
    { ...first.ties[1]!, to: 0 },
    { ...first.ties[1]!, to: 1, by: 'rules', score: 0 },
  ],
};

export const why: WhyView = { event: contested, sources: [first, second, third], more: 0 };

export const alone: WhyView = { event: { ...talks, sources: 1 }, sources: [{ ...first, ties: [] }], more: 0 };

export const nearEvents: CandidateView[] = [
  {
    event: visit,
    reasons: [
      { kind: 'time', how: 'meet', from: '2024-04-13', to: '2024-04-15' },
      { kind: 'parties', names: [iraq] },
      { kind: 'type', type: 'CONSULT' },
    ],
    days: 0,
    parted: true,
  },
  {
    event: { ...talks, id: 'e9' },
    reasons: [{ kind: 'place', names: [iraq, usa], exact: false }],
    days: 3,
    parted: false,
  },
  { event: joined, reasons: [{ kind: 'type', type: 'CONSULT' }], days: 930, parted: false },
  { event: attack, reasons: [], days: null, parted: false },
];
