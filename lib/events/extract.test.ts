import { describe, expect, it } from 'vitest';
import { extractEvents } from '.';
import { annotated, type NameRow } from './testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'إيران', type: 'GPE', entity: 'gpe:iran' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo', metonymFor: 'gpe:egypt' },
  { surface: 'الدوحة', type: 'GPE', entity: 'gpe:doha' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'السودانيين', type: 'NORP', entity: 'norp:sudan', country: 'gpe:sudan' },
  { surface: 'المصري', type: 'NORP', entity: 'norp:egypt', country: 'gpe:egypt' },
];

const DATES: Record<string, [string, string]> = {
  'يوم الاثنين': ['2023-05-08', '2023-05-08'],
  'الأحد المقبل': ['2023-05-14', '2023-05-14'],
  'في مارس الماضي': ['2023-03-01', '2023-03-31'],
};
const PUBLISHED = '2023-05-09';

const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, PUBLISHED)).events;
const summary = (text: string) => read(text).map(({ type, status }) => `${type} ${status}`);

describe('one sentence, one event', () => {
  it.each([
    ['أجرت القاهرة والدوحة محادثات يوم الاثنين حول الحدود.', 'CONSULT happened'],
    ['التقى سالم العبدلي ليلى حداد يوم الاثنين.', 'CONSULT happened'],
    ['سيلتقي سالم العبدلي ليلى حداد الأحد المقبل.', 'CONSULT planned'],
    ['من المقرر أن تستضيف قطر جولة من المفاوضات بين مصر والسودان الأحد المقبل.', 'CONSULT planned'],
    ['شنت حركة الفجر هجوما على قرية في السودان.', 'ASSAULT happened'],
    ['قُتل خمسة من الجنود السودانيين في كمين.', 'ASSAULT happened'],
    ['اعتقلت حركة الفجر عشرات السودانيين.', 'COERCE happened'],
    ['وقعت مصر وقطر اتفاقية للنقل البحري.', 'SUPPORT happened'],
    ['أرسلت قطر شحنة مساعدات طبية إلى السودان.', 'AID happened'],
    ['فرضت مصر عقوبات على حركة الفجر.', 'SANCTION happened'],
    ['رفضت إيران مقترح الهدنة.', 'REJECT happened'],
    ['اتهمت مصر حركة الفجر بخطف مدنيين.', 'ACCUSE happened'],
    ['دعت هيئة الإغاثة إلى فتح المعابر في السودان.', 'REQUEST happened'],
    ['هدد سالم العبدلي برد قاس على إيران.', 'THREATEN happened'],
    ['أعلن سالم العبدلي استقالته من رئاسة هيئة الإغاثة.', 'CONCEDE happened'],
    ['انسحبت حركة الفجر من شمال السودان.', 'RETREAT happened'],
    ['تظاهر آلاف السودانيين ضد رفع الأسعار.', 'PROTEST happened'],
    ['نشرت مصر قوات على الحدود مع السودان.', 'MOBILIZE happened'],
    ['ضرب زلزال عنيف جنوب إيران.', 'DISASTER happened'],
    ['أشاد سالم العبدلي بدور قطر.', 'SUPPORT happened'],
    ['أطلقت حركة الفجر سراح رهائن من السودانيين.', 'RETREAT happened'],
    ['ألغى سالم العبدلي زيارته إلى الدوحة.', 'REJECT happened'],
    ['نفى سالم العبدلي تقديم استقالته.', 'REJECT happened'],
    ['نفت حركة الفجر أن تكون قد هاجمت السودان.', 'REJECT happened'],
    ['نفت حركة الفجر مسؤوليتها عن الهجوم.', 'REJECT happened'],
    ['ستمنح مصر السودان زوارق ومعدات الأحد المقبل.', 'AID planned'],
    ['قضت المحكمة بحبس سالم العبدلي ثلاث سنوات.', 'COERCE happened'],
    ['أدانت المحكمة سالم العبدلي بالسجن عشر سنوات.', 'COERCE happened'],
    ['أذنت هيئة الإغاثة بالاحتفاظ بشخصين في السودان.', 'COERCE happened'],
    ['أنهى سالم العبدلي مهام ليلى حداد.', 'SANCTION happened'],
    ['مددت حركة الفجر الإضراب في السودان.', 'PROTEST happened'],
    ['أغارت مسيّرة على قرية في السودان.', 'ASSAULT happened'],
    ['غابت حركة الفجر عن المحادثات.', 'REJECT happened'],
    ['أوقفت قوات الأمن ليلى حداد في السودان.', 'COERCE happened'],
    ['نعت حركة الفجر سالم العبدلي.', 'SUPPORT happened'],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual([expected]);
  });

  it.each([
    ['لم تهاجم حركة الفجر السودان.'],
    ['ولم تهاجم حركة الفجر السودان.'],
    ['قد تستأنف مصر المحادثات مع إيران.'],
    ['لبحث سبل التعاون مع مصر.'],
    ['إذا هاجمت حركة الفجر السودان فسيتغير كل شيء.'],
    ['تقع مصر شمال السودان وتمتد على ضفاف النيل.'],
    ['يعتبر النيل أطول أنهار إفريقيا.'],
    ['هناك مدارس كثيرة في القاهرة والدوحة.'],
    ['بلغ حجم التبادل التجاري بين مصر وقطر مليار دولار.'],
    ['يعد هذا أكبر مصنع في مصر.'],
    ['البحث عن حل في السودان طويل.'],
    [''],
    ['؟!… — ( ) "'],
  ])('«%s» tells of none', (text) => {
    expect(summary(text)).toEqual([]);
  });
});

describe('who, where and when', () => {
  it('takes both parties of talks, whatever the order of words', () => {
    for (const text of [
      'أجرت القاهرة والدوحة محادثات يوم الاثنين.',
      'القاهرة والدوحة أجرتا يوم الاثنين محادثات.',
      'وكانت القاهرة قد أجرت محادثات مع الدوحة يوم الاثنين.',
    ]) {
      const [event] = read(text);
      expect(event?.participants.map(({ entity }) => entity).sort(), text).toEqual(['gpe:doha', 'gpe:egypt']);
      expect(event?.from, text).toBe('2023-05-08');
    }
  });

  it('tells the one who does from the one it is done to, in the passive too', () => {
    const role = (text: string) => read(text)[0]?.participants;
    expect(role('اتهمت مصر حركة الفجر بالسرقة.')).toEqual([
      { entity: 'gpe:egypt', role: 'speaker' },
      { entity: 'org:fajr', role: 'recipient' },
    ]);
    expect(role('استُهدفت حركة الفجر بغارة.')?.[0]).toEqual({ entity: 'org:fajr', role: 'recipient' });
  });

  it('puts what stands behind «في» into the places, and what و joins to it', () => {
    const [event] = read('شنت حركة الفجر هجمات في مصر والسودان.');
    expect(event?.places).toEqual(['gpe:egypt', 'gpe:sudan']);
    expect(event?.participants.map(({ entity }) => entity)).toEqual(['org:fajr']);
  });

  it('dates the announcement and the announced apart', () => {
    const events = read('أعلن سالم العبدلي يوم الاثنين أن مصر والسودان سيستأنفان المفاوضات الأحد المقبل.');
    expect(events.map(({ type, from, status }) => [type, from, status])).toEqual([
      ['STATEMENT', '2023-05-08', 'happened'],
      ['CONSULT', '2023-05-14', 'planned'],
    ]);
  });

  it('takes a report of what has happened for the event, and the speaker for its source', () => {
    const events = read('قال سالم العبدلي إن حركة الفجر هاجمت قرية في السودان.');
    expect(events.map(({ type }) => type)).toEqual(['ASSAULT']);
    expect(events[0]?.supports[0]).toMatchObject({ speaker: 'per:salem', modality: 'claimed' });
  });

  it('leaves an announcement with a day of its own beside what it announces', () => {
    const events = read('أعلن سالم العبدلي يوم الاثنين أن حركة الفجر هاجمت قرية في السودان.');
    expect(events.map(({ type, from }) => [type, from])).toEqual([
      ['STATEMENT', '2023-05-08'],
      ['ASSAULT', null],
    ]);
  });

  it('leaves the day unknown, bounded by the day of publication', () => {
    expect(read('التقى سالم العبدلي ليلى حداد.')[0]).toMatchObject({ from: null, to: PUBLISHED });
  });

  it('keeps the floor for whoever goes on speaking', () => {
    const text = 'قال سالم العبدلي إن الموسم جيد.\nوأضاف أن الأسعار مستقرة.\nوقالت ليلى حداد إن السوق هادئ.';
    const events = read(text);
    expect(events.map(({ participants, supports }) => [participants[0]?.entity, supports.length])).toEqual([
      ['per:salem', 2],
      ['per:layla', 1],
    ]);
  });

  it('reads «X: …» at the head of a page as words of X, and «مدينة: …» as a place', () => {
    expect(read('سالم العبدلي: الموسم جيد هذا العام\nقالت ليلى حداد إن السوق هادئ.')[0]?.participants[0]).toEqual({
      entity: 'per:salem',
      role: 'speaker',
    });
  });

  it('shows each event in its sentence', () => {
    const text = 'مقدمة طويلة لا تقول شيئا.\nشنت حركة الفجر هجوما على السودان. ثم ساد الهدوء.';
    const { start, end } = read(text)[0]!.supports[0]!;
    expect(text.slice(start, end)).toBe('شنت حركة الفجر هجوما على السودان.');
  });
});

describe('whom a word without a name means', () => {
  const named = (text: string, type: string) =>
    read(text)
      .find((event) => event.type === type)
      ?.participants.map(({ entity, role }) => `${entity} ${role}`);

  it('«الجانبان» are the two whom the article told of last', () => {
    const text = 'أجرت مصر والسودان محادثات يوم الاثنين.\nوأدان الجانبان هجمات حركة الفجر.';
    expect(named(text, 'ACCUSE')).toEqual(expect.arrayContaining(['gpe:egypt speaker', 'gpe:sudan speaker']));
  });

  it('«الحركة» is the body whose name begins so', () => {
    const text = 'شنت حركة الفجر هجوما على السودان.\nوقال سالم العبدلي إن الوضع صعب.\nوهددت الحركة بهجمات جديدة.';
    expect(named(text, 'THREATEN')).toContain('org:fajr speaker');
  });

  it('who speaks during a meeting takes part in it', () => {
    const text = 'حذر سالم العبدلي خلال اتصال هاتفي مع ليلى حداد من الحرب.';
    expect(named(text, 'CONSULT')?.sort()).toEqual(['per:layla recipient', 'per:salem actor']);
  });

  it('a blow that another follows is another', () => {
    const text = 'اندلعت اشتباكات في القاهرة بعد ساعات من اغتيال سالم العبدلي.';
    expect(read(text).map(({ type, participants }) => [type, participants.map(({ entity }) => entity)])).toEqual([
      ['ASSAULT', []],
      ['ASSAULT', ['per:salem']],
    ]);
  });
});

describe('cost', () => {
  it('grows with the text, not with its square', () => {
    const line = 'شنت حركة الفجر هجوما على السودان، وقالت مصر إن المفاوضات مع إيران ستستأنف الأحد المقبل.\n';
    const time = (times: number) => {
      const text = line.repeat(times);
      const annotation = annotated(text, NAMES, DATES, PUBLISHED);
      const started = performance.now();
      extractEvents(text, annotation);
      return performance.now() - started;
    };
    time(50);
    const small = Math.min(time(100), time(100), time(100));
    const large = Math.min(time(400), time(400), time(400));
    expect(large).toBeLessThan(small * 4 * 3 + 50);
  });
});
