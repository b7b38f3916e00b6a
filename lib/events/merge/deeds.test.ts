import { describe, expect, it } from 'vitest';
import type { EventType } from '../../model';
import { deedsIn, gistsOf, isOperation } from './deeds';

const told = (type: EventType, predicate: string, objects = '') => ({ type, predicate, objects: objects.split(' ') });

describe('the deed that an event names', () => {
  it.each<[string, ReturnType<typeof told>, ReturnType<typeof told>, boolean]>([
    ['a verb and its noun', told('SANCTION', 'علق', 'رحلات'), told('SANCTION', 'أعلن', 'تعليق رحلات'), true],
    ['two verbs for one deed', told('COERCE', 'اعتقل', 'مشتبها'), told('COERCE', 'أوقف', 'شخصين'), true],
    ['a deed without a verb of its own', told('ACCUSE', 'فتح', 'تحقيقا عاجلا'), told('ACCUSE', 'أعلن', 'تحقيق'), true],
    ['a release and a captive let go', told('RETREAT', 'أفرج', 'مهندس'), told('RETREAT', 'أطلق', 'سراح'), true],
    ['a release by its noun', told('RETREAT', 'أفرج', ''), told('RETREAT', 'إطلاق سراح', ''), true],
    ['rescuers sent and people rescued', told('AID', 'أرسل', 'فرق انقاذ'), told('AID', 'أنقذ', 'ركاب'), false],
    ['two deeds', told('COERCE', 'اعتقل', 'مشتبها'), told('COERCE', 'طرد', 'سفير'), false],
    ['a verb that only announces', told('STATEMENT', 'أعلن', 'قرار'), told('STATEMENT', 'أعلن', 'نتائج'), false],
  ])('%s', (_, a, b, same) => {
    expect([...deedsIn(a)].some((deed) => deedsIn(b).has(deed))).toBe(same);
  });

  it('is found by its verb where the noun is listed too', () => {
    expect(gistsOf(told('COERCE', 'أعلن', 'توقيف'))).toContain([...gistsOf(told('COERCE', 'أوقف', ''))][0]);
  });

  it('is found in whatever case its noun stands', () => {
    const [noun] = gistsOf(told('ACCUSE', 'فتح', 'تحقيقا'));
    expect(noun).toBeDefined();
    expect(gistsOf(told('ACCUSE', 'أعلن', 'تحقيق'))).toContain([...gistsOf(told('ACCUSE', 'فتح', 'تحقيقا'))][1]);
  });

  it.each([
    ['AID', 'واصل', 'بحث', true],
    ['AID', 'أرسل', 'مساعدات', false],
    ['AID', 'أمر', 'انقاذ', false],
    ['CONSULT', 'بحث', 'بحث', false],
  ] as const)('%s %s %s goes on for days: %s', (type, predicate, objects, goesOn) => {
    expect(isOperation(told(type, predicate, objects))).toBe(goesOn);
  });
});
