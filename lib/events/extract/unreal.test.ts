import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];

const types = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(({ type }) => type);

describe('what a sentence speaks of and does not tell', () => {
  it.each([
    ['هل ترفض حركة الفجر التفاوض مع مصر؟'],
    ['لماذا لا تنسحب حركة الفجر من السودان؟'],
    ['كيف التقى سالم العبدلي ليلى حداد؟'],
    ['حركة الفجر تنسحب من السودان؟'],
    ['ويزور سالم العبدلي السودان سنويا.'],
    ['وعادة ما تطلب حركة الفجر مهلة من السودان.'],
    ['وتزور ليلى حداد السودان كل عام.'],
    ['وكان سالم العبدلي يزور السودان مع أسرته.'],
    ['ولم تكن مصر تسمح بدخول البضائع.'],
    ['وينتقد البعض سياسة مصر.'],
    ['وتعمل مصر على أمل أن تنسحب حركة الفجر من السودان.'],
    ['وتضغط مصر كي تنسحب حركة الفجر من السودان.'],
    ['وأرادت مصر أن تطرد سالم العبدلي.'],
    ['وتسمح القوانين في مصر بدخول البضائع.'],
    ['وعرقلت القيود حركة السفن في مصر.'],
    ['التقينا سالم العبدلي في مكتبه.'],
    ['وروى شاهد طلب عدم الكشف عن هويته ما رآه في مصر.'],
    ['لا مصر ولا حركة الفجر أدانت الهجوم.'],
    ['وذكر التقرير أن لا مصر ولا حركة الفجر أدانت الهجوم.'],
    ['ومن اللائق أن تسحب مصر قواتها.'],
    ['وفي الشوط الثاني فرض فريق مصر سيطرته على المباراة وأنقذ الحارس مرماه.'],
  ])('«%s» tells nothing', (text) => {
    expect(types(text)).toEqual([]);
  });

  it('who wants no name asks for nothing', () => {
    expect(types('وقال سالم العبدلي، طالبا عدم ذكر اسمه، إن الخطة جاهزة.')).toEqual(['STATEMENT']);
  });

  it('words behind «كما» without anything said are whose the sentence was', () => {
    const text = 'وصلت إلى مصر أمس ثلاث سفن محملة بالقمح والذرة، كما أعلنت حركة الفجر.';
    expect(types(text)).not.toContain('STATEMENT');
    expect(types(text.replace('الفجر.', 'الفجر أن السفن أفرغت.'))).toContain('STATEMENT');
  });

  it.each([
    ['وقال سالم العبدلي إن «من الأفضل للجميع أن يمضوا في طريقهم»، واتهم حركة الفجر بالكذب.', 'ACCUSE'],
    ['ورفضت حركة الفجر التفاوض مع مصر.', 'REJECT'],
    ['وانسحبت حركة الفجر من السودان.', 'RETREAT'],
    ['وتساءل سالم العبدلي: هل يكفي ذلك؟', 'STATEMENT'],
    ['والتقى سالم العبدلي ليلى حداد.', 'CONSULT'],
    ['ويزور سالم العبدلي السودان اليوم للقاء ليلى حداد.', 'CONSULT'],
    ['وطردت مصر سالم العبدلي.', 'SANCTION'],
    ['وعرقلت مصر حركة السفن.', 'REJECT'],
    ['وأدانت مصر الهجوم.', 'ACCUSE'],
    ['وسحبت مصر قواتها من السودان.', 'RETREAT'],
    ['وقتل مسلحون حارس الفريق بعد المباراة في ملعب بمصر.', 'ASSAULT'],
    ['وكان سالم العبدلي قد زار السودان والتقى ليلى حداد.', 'CONSULT'],
  ])('«%s»: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });
});
