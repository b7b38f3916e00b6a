import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];

const typesOf = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(({ type }) => type);

describe('one deed and its type', () => {
  it.each([
    // The phases of a deed are the deed; calling it off turns it round.
    ['باشرت قطر الانسحاب من السودان.', ['RETREAT']],
    ['واصل سالم العبدلي مشاوراته مع ليلى حداد في قطر.', ['CONSULT']],
    ['علق الأطباء في السودان إضرابهم.', ['CONCEDE']],
    ['مددت محكمة في السودان إيقاف سالم العبدلي شهرا.', ['COERCE']],
    ['أنهت قطر عملياتها العسكرية في السودان.', ['RETREAT']],
    ['ألغى سالم العبدلي لقاء مع ليلى حداد في قطر.', ['REJECT']],
    ['علقت قطر تمويل برنامج السودان.', ['SANCTION']],
    // What somebody announces is told with him, and the announcement is no second event.
    ['أعلنت قطر القضاء على قيادي في جماعة مسلحة.', ['ASSAULT']],
    ['أعلن السودان القبض على خمسة متهمين بالقتل.', ['COERCE']],
    ['أعلنت قطر وقفا لإطلاق النار في السودان.', ['RETREAT']],
    ['أعلن سالم العبدلي تنحيه عن منصبه.', ['CONCEDE']],
    ['شدد سالم العبدلي على ضرورة وقف القتال في السودان.', ['REQUEST']],
    ['أكد سالم العبدلي عزم بلاده على المضي في المشروع.', ['AGREE']],
    ['علق سالم العبدلي على قرار قطر بالقول إنه متأخر.', ['STATEMENT']],
    // What somebody came to harm by is no second harm.
    ['لقي جندي مصرعه وأصيب اثنان في كمين نصبه مسلحون في السودان.', ['ASSAULT']],
    ['فقد عشرون مهاجرا بعد انقلاب قاربهم قبالة السودان.', ['DISASTER']],
    ['قتل خمسة عشر شخصا في هجوم انتحاري في السودان.', ['ASSAULT']],
    // An ambassador without a name is what is summoned or comes back.
    ['عاد السفير القطري في السودان إلى الخرطوم.', ['SUPPORT']],
    ['يضرب الأطباء في السودان عن العمل منذ الأحد.', ['PROTEST']],
    ['تضرب قطر مواقع في السودان.', ['ASSAULT']],
    // What is said in a meeting is the meeting.
    ['أجرى سالم العبدلي اتصالا مع ليلى حداد أكد خلاله ضرورة وقف القتال في السودان.', ['CONSULT']],
    ['دعا سالم العبدلي خلاله إلى وقف القتال في السودان.', ['REQUEST']],
    // Votes.
    ['صوت نواب السودان ضد مشروع القانون.', ['REJECT']],
    ['صوت نواب السودان لصالح مشروع القانون.', ['SUPPORT']],
    // Courts.
    ['مثل سالم العبدلي أمام محكمة في السودان.', ['COERCE']],
    ['حكم على سالم العبدلي بالسجن عامين.', ['COERCE']],
    // Nothing took place.
    ['تتولى وزارة في السودان مكافحة الفساد.', []],
    ['انتهت الجلسة في السودان دون اتفاق مع قطر.', ['CONSULT']],
    ['استقبل المستشفى في السودان 14 جريحا.', []],
    ['لم يكن السودان في حالة استعداد.', []],
  ])('«%s»', (text, types) => {
    expect([...new Set(typesOf(text))]).toEqual(types);
  });
});
