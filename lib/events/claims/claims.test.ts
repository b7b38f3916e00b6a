import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';
import { UNIT_KEYS } from './units';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'تشاديين', type: 'NORP', entity: 'norp:chad', country: 'gpe:chad' },
];
const DATES: Record<string, [string, string]> = {
  'مايو 2021': ['2021-05-01', '2021-05-31'],
  '12 يونيو': ['2023-06-12', '2023-06-12'],
};

const claims = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-06-13')).claims;
const summary = (text: string) => claims(text).map(({ value, unit, modifier }) => `${modifier} ${value} ${unit}`);

describe('numbers with what they count', () => {
  it.each([
    ['قُتل ثلاثة جنود تشاديين في كمين.', ['exact 3 killed']],
    ['مقتل جنديين وإصابة 45 آخرين في انفجار.', ['exact 2 killed', 'exact 45 wounded']],
    ['نزح أكثر من 12 مليون شخص.', ['more-than 12000000 displaced']],
    ['بلغت الخسائر نحو 2.5 مليار دولار.', ['about 2500000000 money']],
    ['ارتفعت الأسعار بنسبة 15% في السودان.', ['exact 15 percent']],
    ['بلغت المشاركة 85 في المائة مقابل 33 بالمئة.', ['exact 85 percent', 'exact 33 percent']],
    ['ينتشر نحو 2500 جندي في مصر و900 في السودان.', ['about 2500 soldiers', 'about 900 soldiers']],
    ['اعتقلت الشرطة خمسة وعشرين شخصا.', ['exact 25 arrested']],
    ['وصلت ثلاثة آلاف وخمسمئة خيمة.', ['exact 3500 خيمه']],
    ['أقل من ٣٠ مصابا.', ['less-than 30 wounded']],
    ['شارك ١٬٢٠٠ متظاهر.', ['exact 1200 protesters']],
    ['أرسلت مصر طائرتين و3 سفن.', ['exact 2 aircraft', 'exact 3 ships']],
    ['وصلت طائرتا إغاثة مصريتان.', ['exact 2 aircraft']],
    ['أسقطت الدفاعات أربع طائرات مسيّرة وصاروخين.', ['exact 4 drones', 'exact 2 missiles']],
    ['صدرت مذكرتا توقيف بحق الوزير.', ['exact 2 warrants']],
    ['ضرب زلزال بقوة 6.1 درجة على مقياس ريختر السودان.', ['exact 6.1 magnitude']],
    ['بلغت قوة الزلزال 5,4 درجات.', ['exact 5.4 magnitude']],
    ['بلغ التبادل 6 ملايير دولار.', ['exact 6000000000 money']],
    ['قتل بين 20 و30 شخصا في السودان.', ['more-than 20 killed', 'less-than 30 killed']],
    ['حصل الحزب على 31 مقعدا من أصل 138.', ['exact 31 seats', 'exact 138 seats']],
    ['طردت مصر 12 عونا و3 دبلوماسيين.', ['exact 12 staff', 'exact 3 staff']],
    ['ضبطت الشرطة ألفي قطعة.', ['exact 2000 قطعه']],
    ['أفرجت عن 40 محتجزا مقابل 400 أسير.', ['exact 40 prisoners', 'exact 400 prisoners']],
    ['استقبلت البلاد مليونين و300 ألف لاجئ.', ['exact 2300000 displaced']],
    ['سجلت الوزارة ألفين و716 إصابة.', ['exact 2716 wounded']],
    ['بلغت الكلفة مليارا ونصف المليار دولار.', ['exact 1500000000 money']],
    ['نزح نصف مليون شخص.', ['exact 500000 displaced']],
    ['بلغت الخسائر ملياري دولار على الأقل.', ['more-than 2000000000 money']],
    ['ارتفعت حصيلة ضحايا الزلزال إلى 214.', ['exact 214 killed']],
    ['ارتفع عدد قتلاه إلى تسعة بعد وفاة جريح.', ['exact 9 killed']],
    ['بلغ عدد القتلى 77، والجرحى 312.', ['exact 77 killed', 'exact 312 wounded']],
    ['قالت إن عدد القتلى لا يتجاوز ستة.', ['less-than 6 killed']],
    ['ارتفاع قتلى الهجوم إلى اثنين ومصر تندد', ['exact 2 killed']],
    ['قتل 130 شخصا ونزح ما يزيد على 40 ألفا إلى مصر.', ['exact 130 killed', 'more-than 40000 displaced']],
    ['أصيب ما لا يقل عن ثلاثين شخصا.', ['more-than 30 wounded']],
    ['قتل تسعة مدنيين على الأقل.', ['more-than 9 killed']],
    ['اعتقلت الشرطة 17 تشاديين خلال مداهمة.', ['exact 17 arrested']],
    ['قضت المحكمة بسجنه 12 سنة.', ['exact 12 years']],
    ['حكم عليه بالسجن ثمانية أعوام وعلى شريكه خمس سنوات.', ['exact 8 years', 'exact 5 years']],
    ['اتفقا على هدنة مدتها ستة أشهر.', ['exact 6 months']],
    ['حاز 112 صوتا مقابل 43، وامتنع 7 عن التصويت.', ['exact 112 votes', 'exact 43 votes', 'exact 7 votes']],
    ['مقتل 4 وإصابة 13 في انقلاب حافلة بمصر.', ['exact 4 killed', 'exact 13 wounded']],
    ['أوقفت السلطات 11 مصر', []],
    ['هدنة لثلاثة أيام في السودان.', ['exact 3 days']],
    ['أصيب اثنان من البحارة.', ['exact 2 بحاره']],
    ['وزعت مساعدات على خمسة مخيمات.', ['exact 5 مخيمات']],
    ['تحرير المهندسين الأربعة.', ['exact 4 مهندسين']],
    ['مقتل شرطيين وإصابة ثلاثة شرطيين.', ['exact 2 killed', 'exact 3 wounded']],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each([
    ['بعد 24 ساعة من الهجوم.'],
    ['عقد الاجتماع في 12 يونيو.'],
    ['وصل آلاف المشجعين إلى الملعب.'],
    ['منذ ثلاث سنوات لم يتغير شيء.'],
    ['عند الساعة 10:30 صباحا.'],
    ['تحدث رئيس الوفد عن المستقبل.'],
    ['انتشر اللواء 444 في المدينة.'],
    ['صدر القرار 2334 في نيويورك.'],
    ['انتخابات المجلس العشرين التي جرت أمس.'],
    ['بلغت الحرارة 45 درجة.'],
    ['خرجت مسيرتان في المدينة.'],
    ['نظموا أنفسهم في مسيرتين.'],
    ['القمة التاسعة عشرة لقادة الدول.'],
    ['توفي أحد المصابين.'],
    ['سجن منذ خمس سنوات.'],
    ['سجن الناشط (45 عاما) أمس.'],
    ['ارتفع منسوب النهر إلى 14.'],
    ['انتقل من المرحلة 2 إلى 3.'],
  ])('«%s» claims nothing', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('shows the number in the text, its modifier included', () => {
    const text = 'قال إن نحو 40 منزلا دمرت.';
    const [claim] = claims(text);
    expect(text.slice(claim!.start, claim!.end)).toBe('نحو 40');
    expect(claim!.asOf).toBe('2023-06-13');
  });

  it('keeps quantities of other places and periods apart', () => {
    const subject = (text: string) => claims(text)[0]?.subject;
    expect(subject('وقع 50 هجوما في السودان.')).not.toBe(subject('وقع 50 هجوما في مصر.'));
    expect(subject('وقع 50 هجوما في السودان.')).not.toBe(subject('وقع 50 هجوما في السودان منذ مايو 2021.'));
    expect(subject('قتل 12 شخصا في السودان.')).toBe(subject('سقط 15 قتيلا في السودان.'));
    expect(subject('كان 4 من أفراد الطاقم في مصر.')).not.toBe(subject('كان 58 شخصا في مصر.'));
    expect(subject('كان 4 أفراد في مصر.')).toBe(subject('كان 58 شخصا في مصر.'));
    expect(subject('نقل 3 من الجرحى في مصر.')).not.toBe(subject('نقل 14 جريحا في مصر.'));
  });

  it('marks counts that are of some, of many blows, or of so far', () => {
    const subject = (text: string) => claims(text).at(-1)?.subject.split('|');
    expect(subject('قتل 12 شخصا، بينهم ثلاث نساء.')).toContain('some');
    expect(subject('ارتفع عدد القتلى منذ بدء الحرب إلى 50 ألفا.')).toContain('running');
    expect(subject('قتل 12 شخصا في حصيلة أولية.')).toContain('early');
    expect(subject('قتل 12 شخصا.')).toEqual(['killed']);
    expect(subject('كان القارب يقل 164 مهاجرا.')).toEqual(['people', 'aboard']);
  });

  it('leaves those who tell a number out of what it counts', () => {
    const bare = claims('أصيب ثلاثة أشخاص في السودان.')[0]?.subject;
    expect(claims('أصيب ثلاثة أشخاص في السودان بحسب مصر.')[0]?.subject).toBe(bare);
  });

  it('speaks of a deed for its day, of a toll for the day of the report', () => {
    expect(claims('طردت مصر 12 موظفا في 12 يونيو.')[0]?.asOf).toBe('2023-06-12');
    expect(claims('قُتل 12 شخصا في 12 يونيو.')[0]?.asOf).toBe('2023-06-13');
  });

  it('does not belong to an event of another day', () => {
    const text = 'طردت مصر يوم الاثنين 11 موظفا، ردا على قرار السودان في 12 يونيو طرد 15 موظفا.';
    const days: Record<string, [string, string]> = { ...DATES, 'يوم الاثنين': ['2023-06-05', '2023-06-05'] };
    const { events, claims: found } = extractEvents(text, annotated(text, NAMES, days, '2023-06-13'));
    expect(found.map(({ value, asOf }) => [value, asOf])).toEqual([
      [11, '2023-06-05'],
      [15, '2023-06-12'],
    ]);
    for (const { event, asOf } of found)
      expect([undefined, asOf]).toContain(event === undefined ? undefined : events[event]?.from);
  });

  it('of a toll with the article belongs to the blow that the article told of', () => {
    const text = 'ضرب زلزال عنيف السودان.\nوقدرت الوزارة عدد القتلى بـ940 شخصا.';
    const { events, claims: found } = extractEvents(text, annotated(text, NAMES, {}, '2023-06-13'));
    expect(events[found[0]!.event!]?.type).toBe('DISASTER');
  });

  it('every unit has a name in both languages', () => {
    for (const language of ['ar', 'en']) {
      const strings = readFileSync(
        new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url),
        'utf8',
      );
      for (const unit of UNIT_KEYS)
        expect(JSON.parse(strings)[`unit_${unit}`]?.message, `${unit} ${language}`).toBeTruthy();
    }
  });

  it('knows the event a number belongs to', () => {
    const text = 'انفجرت قنبلة في السودان. قُتل ثلاثة جنود تشاديين في كمين.';
    const { events, claims: found } = extractEvents(text, annotated(text, NAMES, {}, null));
    expect(events[found[0]!.event!]?.type).toBe('ASSAULT');
  });
});

describe('figures beside each other', () => {
  it.each([
    ['ارتفعت حصيلة القصف إلى 42 قتيلا.', ['grown']],
    ['قُتل 18 شخصا. لكن وزير الصحة قال إن عدد القتلى بلغ 23 قتيلا.', [undefined, 'against']],
    ['بلغت المشاركة 85 في المائة مقابل 33 بالمئة حسب الوزارة.', [undefined, 'against']],
    ['أفرج عن 515 أسيرا مقابل 725 أسيرا.', [undefined, undefined]],
    ['قُتل 18 شخصا. لكن 23 شخصا نجوا.', [undefined, undefined]],
    ['أصيب ثلاثة أشخاص بحسب الإسعاف، في حين تحدث الجيش عن سبعة جرحى.', [undefined, 'against']],
    ['أصيب ثلاثة أشخاص في السودان، في حين نجا سبعة ركاب.', [undefined, undefined]],
    ['بلغت الحصيلة 34 قتيلا، بينما تتمسك الشبكة بأن عدد القتلى 27.', [undefined, 'against']],
    ['دمرت السيول 2100 منزل، بينما تحدث الدفاع المدني عن تدمير 1200 منزل فقط.', [undefined, 'against']],
    ['رصدت قطر 105 ملايين يورو. لكن مصر أعادت 60 مليون يورو، معتبرة المبلغ ضئيلا.', [undefined, undefined]],
    ['لكن صحيفة قالت إن النادي سيدفع 35 مليون جنيه (نحو 40 مليون دولار).', ['against', undefined]],
    ['اتهم الجيش الحركة، فيما تقول الأخيرة إن عدد القتلى لا يتجاوز 11.', ['against']],
    ['قصف الجيش السوق، فيما قالت الحركة إن 11 شخصا قتلوا.', [undefined]],
    ['اتهم الجيش الحركة، فيما تقول الوزارة إن عدد القتلى تجاوز 900 منذ بدء الحرب.', [undefined]],
    ['ارتفاع عدد قتلى غرق قارب مهاجرين غير نظاميين قبالة سواحل مدينة شرقي السودان إلى 21', ['grown']],
    ['قتل 14 عسكريا بحسب حصيلة رسمية جديدة.', ['grown']],
  ])('%s', (text, stances) => {
    expect(claims(text).map(({ stance }) => stance)).toEqual(stances);
  });
});
