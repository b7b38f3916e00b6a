import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];

/** Types and numbers of tellings of the events of a text. */
const read = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(
    ({ type, supports }) => `${type} ${supports.length}`,
  );

describe('an operation that goes on through an article', () => {
  it.each([
    ['واصلت هيئة الإغاثة البحث عن مفقودين في السودان.\nوتمكنت فرقها من انتشال ثلاث جثث من تحت الأنقاض.', ['AID 2']],
    ['أفرجت حركة الفجر عن عشرات الأسرى في السودان.\nوسُلم الأسرى إلى هيئة الإغاثة في المساء.', ['RETREAT 2']],
    ['بعثت ليلى حداد برقية تعزية إلى السودان.\nوأعلنت ليلى حداد الحداد ثلاثة أيام.', ['SUPPORT 2']],
    ['فتحت قطر تحقيقا في الحريق.\nوباشرت لجنة التحقيق عملها في المساء.', ['ACCUSE 2']],
    ['داهمت شرطة السودان مزرعة الاثنين.\nوأوقفت الشرطة أربعة مشتبه بهم وضبطت قاربين في المزرعة.', ['COERCE 2']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['واصلت هيئة الإغاثة البحث عن مفقودين في السودان.\nوأرسلت قطر فريق إنقاذ إلى السودان.', ['AID 1', 'AID 1']],
    ['أنقذت هيئة الإغاثة 12 عالقا في السودان.\nوأنقذت حركة الفجر عالقين آخرين.', ['AID 1', 'AID 1']],
    ['فتحت قطر تحقيقا في القضية.\nوفتح السودان تحقيقا في القضية.', ['ACCUSE 1', 'ACCUSE 1']],
    ['أوقفت شرطة السودان ليلى حداد.\nواعتقلت حركة الفجر موظفا في هيئة الإغاثة.', ['COERCE 1', 'COERCE 1']],
  ])('others: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
