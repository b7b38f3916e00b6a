import { expect, it } from 'vitest';
import { NamesByStart } from '../reject';
import { LEXICON } from '../grammar/starts';
import { Scanner } from '../scan/scan';
import { tenseAround } from './tense';

/** Clause, its weekday marked by being «الجمعة», the tense and the word that tells it. */
const CLAUSES: [clause: string, tense: 'past' | 'future' | null, cue: string | null][] = [
  ['التقى الوزير نظيره الجمعة', 'past', 'التقى'],
  ['سيلتقي الوزير نظيره الجمعة', 'future', 'سيلتقي'],
  ['سأعود الجمعة', 'future', 'سأعود'],
  ['سوف تغادر الجمعة', 'future', 'تغادر'],
  ['من المقرر عقد القمة الجمعة', 'future', 'المقرر'],
  ['أعلن أن المحادثات ستبدأ الجمعة', 'future', 'ستبدأ'],
  ['سيبحث الاتفاق الذي وقع في بغداد الجمعة', 'past', 'وقع'],
  ['لم يحضر الجلسة الجمعة', 'past', 'يحضر'],
  ['الجمعة ستبدأ الجلسة', 'future', 'ستبدأ'],
  ['قبيل اجتماعه مع الرئيس الجمعة', 'future', 'قبيل'],
  ['اجتمعت اللجنة الجمعة', 'past', 'اجتمعت'],
  ['الاتفاقية الموقعة الجمعة', 'past', 'الموقعة'],
  ['سيبحث القرار الصادر الجمعة', 'past', 'الصادر'],
  ['القمة المقررة الجمعة', 'future', 'المقررة'],
  ['الموقع الإلكتروني للوزارة الجمعة', null, null],
  ['الاتفاق الموقع في الجمعة', 'past', 'الموقع'],
  ['سيبقى ارتفاعه منذ الجمعة', 'past', 'منذ'],
  ['سيعود إلى مستواه في الجمعة حين بلغ القمة', 'past', 'بلغ'],
  ['يجب أن يقر الاتفاق الجمعة', 'future', 'يقر'],
  ['أكد أن يمن العرب الجمعة', 'past', 'أكد'],
  ['اجتماع اللجنة الجمعة', null, null],
  ['قررت المحكمة تأجيل الجلسة إلى الجمعة', 'future', 'تأجيل'],
  ['مددت الحكومة الهدنة حتى الجمعة', 'future', 'مددت'],
  ['استمرت المعارك حتى الجمعة', 'past', 'استمرت'],
  ['حددت المحكمة الجمعة موعدا للنطق بالحكم', 'future', 'موعدا'],
  ['يطال الحي بعد هجوم الجمعة', 'past', 'هجوم'],
  ['قال إن الوفد يصل الجمعة', 'future', 'يصل'],
  ['سيناريو الفيلم الجمعة', null, null],
  ['ظهرت أعراض فيروس جديد الجمعة', 'past', 'ظهرت'],
  ['بلغت وفيات فيروس كورونا الذروة الجمعة', 'past', 'بلغت'],
  ['نشر مقطع فيديو الجمعة', 'past', 'نشر'],
  ['اجتاح فيضان وادي النهر الجمعة', 'past', 'اجتاح'],
  ['سيبحث الوزراء رفع الحظر عبر الفيديو الجمعة', 'future', 'سيبحث'],
  ['ستعقد الجلسة في ظل مقاطعة من أجل الحوار الجمعة', 'future', 'ستعقد'],
  ['قال عبر وسيلة إعلام الجمعة', 'past', 'قال'],
  ['قصفت المدن لا سيما الساحلية الجمعة', 'past', 'قصفت'],
  ['قتل ما يقارب خمسين الجمعة', 'past', 'قتل'],
  ['استهدف حيا يسكنه نازحون الجمعة', 'past', 'استهدف'],
  ['وسيلتقي نظيره الجمعة', 'future', 'وسيلتقي'],
  ['سياسة الحكومة الجمعة', null, null],
  ['سيغادر غدا. اجتماع اللجنة الجمعة', null, null],
];

it.each(CLAUSES)('%s: %s', (clause, tense, cue) => {
  const scanned = new Scanner(LEXICON).scan(clause, 0, clause.length);
  const { words } = scanned;
  const at = Array.from({ length: words.length }, (_, index) => words.at(index)!.key).indexOf('الجمعه');
  const found = tenseAround(scanned, at, at + 1, new NamesByStart([]));
  expect(found?.tense ?? null).toBe(tense);
  expect(found && clause.slice(found.span.start, found.span.end)).toBe(cue);
});
