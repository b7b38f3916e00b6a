import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const DATES: Record<string, [string, string]> = { أمس: ['2023-05-08', '2023-05-08'] };

const told = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
const types = (text: string) => told(text).map(({ type }) => type);

describe('deeds of nobody', () => {
  it.each([
    ['كان الطريق طويلا على الجميع.\nورفض أن يبايع ملكا.'],
    ['كان الفريق في حاجة إلى وجوه جديدة.\nكما تخلى عن آخرين.'],
    ['كان الكاتب وحيدا في بيته.\nوطالب بمزيد من الحرية.'],
    ['كان الموسم جيدا.\nوفي ختام الجلسة كان الجو هادئا.'],
  ])('«%s» tells none', (text) => {
    expect(types(text)).toEqual([]);
  });

  it.each([
    ['ورفض سالم العبدلي أن يبايع ملكا.', 'REJECT'],
    ['ورفضت الشركات تحديد موعد جديد.', 'REJECT'],
    ['وطلبت لجنة النقل مثول الوزير أمامها.', 'REQUEST'],
    ['ورفضت بعثة الصيد تحديد موعد جديد.', 'REJECT'],
    ['ورفض أمس تحديد موعد جديد.', 'REJECT'],
    ['كان سالم العبدلي في بيته.\nووجه إليه تهمة الاختلاس.', 'ACCUSE'],
    ['كان سالم العبدلي في بيته.\nواتهمه بالتسرع.', 'ACCUSE'],
    ['ولا تزال عمليات البحث عن المفقودين مستمرة.', 'AID'],
    ['وقتل ثلاثة في المدينة القديمة.', 'ASSAULT'],
  ])('«%s»: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  it('belong to the event whose people another sentence names', () => {
    const [met, ...others] = told('التقى سالم العبدلي ليلى حداد في مصر.\nوفي ختام اللقاء كان الجو هادئا.');
    expect(met).toMatchObject({ type: 'CONSULT' });
    expect(others).toEqual([]);
  });
});
