import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'العراق', type: 'GPE', entity: 'gpe:iraq' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'الاتحاد الأوروبي', type: 'ORG', entity: 'org:eu' },
  { surface: 'المصرية', type: 'NORP', entity: 'norp:egypt', country: 'gpe:egypt' },
  { surface: 'عراقي', type: 'NORP', entity: 'norp:iraq', country: 'gpe:iraq' },
  { surface: 'فرنسية', type: 'NORP', entity: 'norp:france', country: 'gpe:france' },
];

/** Of each event who acts and whom it is done to. */
const parties = (text: string): string[] =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.flatMap(({ participants }) =>
    participants.filter(({ role }) => role !== 'speaker').map(({ role, entity }) => `${role} ${entity}`),
  );

describe('who cannot have done it', () => {
  it.each<[string, string[]]>([
    ['زار مصر وفد من التجار.', ['recipient gpe:egypt']],
    ['زار العراق سالم العبدلي.', ['recipient gpe:iraq', 'actor per:salem']],
    ['تم نقل الرئيس سالم العبدلي إلى المستشفى.', ['recipient per:salem']],
    ['نجا سالم العبدلي من محاولة اغتيال في القاهرة.', ['recipient per:salem']],
    ['قتل جندي عراقي وأصيب آخر في هجوم شنه مسلحون على قاعدة.', ['recipient gpe:iraq']],
    ['وسافرت المديرة إلى البلدة حيث التقت وفد حركة الفجر.', ['recipient org:fajr']],
    ['يحتفي معرض الاتحاد الأوروبي بسالم العبدلي.', ['recipient per:salem']],
    ['اعتقلت عناصر من الشرطة المصرية سالم العبدلي.', ['actor gpe:egypt', 'recipient per:salem']],
    ['شنت مقاتلات فرنسية غارات على القاهرة.', ['actor gpe:france', 'recipient gpe:cairo']],
    ['وكان الأمير قد استقبل صباحا وفد حركة الفجر.', ['recipient org:fajr']],
    ['تظاهر مئات في القاهرة احتجاجا على زيارة سالم العبدلي.', ['recipient per:salem']],
    [
      'استقبل سالم العبدلي ليلى حداد، وأصيب ثلاثة أشخاص في انفجار بالقاهرة.',
      ['actor per:salem', 'recipient per:layla'],
    ],
    ['زارت ليلى حداد القاهرة، واعتقل خمسة ناشطين في مصر.', ['actor per:layla', 'recipient gpe:cairo']],
    ['قتل ثلاثة شبان برصاص القوات المصرية.', ['actor gpe:egypt']],
    ['قتل سالم العبدلي برصاص مسلحين من حركة الفجر.', ['recipient per:salem', 'actor org:fajr']],
    ['قتل خمسة في هجوم لحركة الفجر.', ['actor org:fajr']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['زار العراق وفدا تجاريا.', ['actor gpe:iraq']],
    ['وكانت مصر قد استقبلت صباحا وفد الاتحاد الأوروبي.', ['actor gpe:egypt', 'recipient org:eu']],
    ['هاجمت حركة الفجر القاعدة وأسرت جنديين.', ['actor org:fajr']],
    ['تزور كذلك حركة الفجر القاهرة.', ['actor org:fajr', 'recipient gpe:cairo']],
    ['هاجمت زوارق حركة الفجر القاعدة.', ['actor org:fajr']],
    ['قتل خمسة في غارة جوية فرنسية على البلدة.', ['actor gpe:france']],
    ['استقبلت حركة الفجر وفد الاتحاد الأوروبي.', ['actor org:fajr', 'recipient org:eu']],
    ['اعتقلت الشرطة المصرية سالم العبدلي.', ['actor gpe:egypt', 'recipient per:salem']],
  ])('not: %s', (text, expected) => {
    expect([...new Set(parties(text))]).toEqual(expected);
  });
});
