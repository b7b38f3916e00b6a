import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const mentionsOf = (text: string) => findNames(text, wholeText(text)).mentions;
const people = (text: string) =>
  mentionsOf(text)
    .filter(({ type }) => type === 'PER')
    .map(({ start, end }) => text.slice(start, end));

describe('names that go on', () => {
  it.each<[string, string[]]>([
    // Over an initial's stop, not over a sentence's.
    ['قال الرئيس جون إف. كينيدي إن الرحلة طويلة.', ['جون إف. كينيدي']],
    ['استقبل الوفد توني بلير. كينيدي لم يحضر.', ['توني بلير', 'كينيدي']],
    // Over a dash in a foreign name, not between two people.
    ['قال الزعيم كيم سونغ - هون إن بلاده قوية.', ['كيم سونغ - هون']],
    ['لقاء أحمد حسن - محمود عباس', ['أحمد حسن', 'محمود عباس']],
    // The conjunction, right behind another name.
    ['قاد الفريق سالم يوسف وكون تيو من الجامعة.', ['سالم يوسف', 'كون تيو']],
    // What follows a surname alone is no part of it.
    ['بدا الحكيم متجليا في كتابه.', ['الحكيم']],
    // Where final yas have their dots.
    ['أثنى عبد العاطي علي الجهد المبذول.', ['عبد العاطي']],
    ['وصل أحمد علي إلى المدينة.', ['أحمد علي']],
    ['خفف السائق سرعته علي أمل أن يتوقف القطار.', []],
    ['وقال متحدث باسم ترامب إن اللقاء تأجل.', ['ترامب']],
    // What is said of someone behind the name, and before it.
    ['يقول مساعد آية الله الطباطبائي إن المكتبة كبيرة.', ['الطباطبائي']],
    ['التقت البروفيسور وانغ ليانهو أمس.', ['وانغ ليانهو']],
    ['اعتقل منصور أبو حميد الناشط في الحركة.', ['منصور أبو حميد']],
    ['التقى أحمد القاضي في المدينة.', ['أحمد القاضي']],
    ['وقال محمد علي الحمادي إنه سعيد.', ['محمد علي الحمادي']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it('tells a relative from whom the surname is known for', () => {
    const text = 'وصلت إيفانكا ترامب مع والدها دونالد ترامب أمس. وقال ترامب إن الزيارة ناجحة.';
    const ids = mentionsOf(text).map(({ entity }) => entity);
    expect(ids).toHaveLength(3);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[2]).toBe(ids[1]);
  });

  it.each<[string, string[]]>([
    ['نزح أبناء شعب البانتو أمس.', ['NORP البانتو']],
    ['مجريات الأحداث', []],
    ['زار الوفد المدرج الروماني.', []],
    ['قال الرئيس الروماني إن بلاده ترفض.', ['NORP الروماني']],
  ])('%s', (text, expected) =>
    expect(mentionsOf(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(expected),
  );
});
