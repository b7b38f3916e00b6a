import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'تونس', type: 'GPE', entity: 'gpe:tunisia' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const DATES: Record<string, [string, string]> = {
  'عام 1988': ['1988-01-01', '1988-12-31'],
  'في مارس 2019': ['2019-03-01', '2019-03-31'],
  'في يونيو 2021': ['2021-06-01', '2021-06-30'],
  'السبت الماضي': ['2023-05-06', '2023-05-06'],
  أمس: ['2023-05-08', '2023-05-08'],
  'الخميس المقبل': ['2023-05-11', '2023-05-11'],
};

const events = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
/** Each event's type, with its days where the text tells them. */
const told = (text: string) =>
  events(text)
    .map(({ type, from, to, status }) =>
      [
        type,
        from && to && from <= to && from !== '2023-05-09' ? `${from}..${to}` : '',
        status === 'planned' ? 'planned' : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .sort();
const types = (text: string) =>
  events(text)
    .map(({ type }) => type)
    .sort();
const IN_1988 = '1988-01-01..1988-12-31';
const ON_SATURDAY = '2023-05-06..2023-05-06';
const ON_THURSDAY = '2023-05-11..2023-05-11 planned';

describe('what talks ended with', () => {
  it.each([
    ['اختتمت القمة في قطر بتوقيع السودان وتونس مذكرة تفاهم.', ['CONSULT', 'SUPPORT']],
    ['أسفرت المحادثات في قطر عن هدنة بين السودان وتونس.', ['CONSULT', 'RETREAT']],
    ['أسفرت المحادثات في قطر عن تفاهم بين السودان وتونس.', ['AGREE', 'CONSULT']],
    ['تكللت زيارة سالم العبدلي بتوقيع اتفاقية مع قطر.', ['CONSULT', 'SUPPORT']],
  ])('%s', (text, expected) => expect(types(text)).toEqual(expected));

  it('has the traveller for a party', () => {
    const pact = events('تكللت زيارة سالم العبدلي بتوقيع اتفاقية مع قطر.').find(({ type }) => type === 'SUPPORT');
    expect(pact?.participants.map(({ entity }) => entity)).toEqual(['per:salem', 'gpe:qatar']);
  });

  it.each([
    ['انتهى الاجتماع في قطر باتفاق على مواصلة المشاورات.', 'AGREE'],
    ['اختتمت القمة في قطر بكلمة سالم العبدلي.', 'STATEMENT'],
    ['لم تسفر المحادثات في قطر عن هدنة بين السودان وتونس.', 'RETREAT'],
    ['قد تسفر المحادثات في قطر عن هدنة بين السودان وتونس.', 'RETREAT'],
  ])('not %s', (text, type) => expect(types(text)).not.toContain(type));
});

describe('what somebody was driven to', () => {
  it.each([
    ['ضرب زلزال السودان في مارس 2019، ما دفع السلطات إلى إعلان الطوارئ.', '2019-03-01..2019-03-31'],
    ['ضرب زلزال السودان أمس، ما دفع السلطات إلى إعلان الطوارئ.', '2023-05-08..2023-05-09'],
    ['ضرب زلزال السودان أمس، مما اضطر السلطات إلى إغلاق المدارس.', '2023-05-08..2023-05-09'],
  ])('%s', (text, days) => {
    const [driven] = events(text).filter(({ type }) => type === 'COERCE');
    expect(`${driven?.from}..${driven?.to}`).toBe(days);
    expect(driven?.participants).toEqual([{ entity: 'gpe:sudan', role: 'actor' }]);
  });

  it.each([
    'قد يدفع الفيضان في السودان السلطات إلى إعلان الطوارئ.',
    'لم يدفع الفيضان في السودان السلطات إلى إعلان الطوارئ.',
    'تبحث ليلى حداد الأسباب التي دفعت السودان إلى إعلان الطوارئ.',
    'دفع سالم العبدلي خصمه إلى السقوط في قطر.',
  ])('not %s', (text) => expect(types(text)).not.toContain('COERCE'));
});

describe('what somebody turned to account, or answers for', () => {
  it.each([
    ['انتشرت قوات قطر على الحدود مستغلة اندلاع الحرب في السودان.', ['ASSAULT', 'MOBILIZE']],
    ['استقال سالم العبدلي متحملا المسؤولية عن انهيار جسر السبت الماضي.', ['CONCEDE', `DISASTER ${ON_SATURDAY}`]],
    ['استقال سالم العبدلي إثر فاجعة قطر.', ['CONCEDE', 'DISASTER']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['ربحت هيئة الإغاثة مستغلة انهيار الأسعار.', 'DISASTER'],
    ['يتحمل سالم العبدلي المسؤولية عن سلامة بيته.', 'DISASTER'],
    ['قال سالم العبدلي إن الحرب قديمة.', 'ASSAULT'],
    ['كتبت ليلى حداد عن حرب الأسعار.', 'ASSAULT'],
  ])('not %s', (text, type) => expect(types(text)).not.toContain(type));
});

describe('a pact by its signing', () => {
  it.each([
    ['تستورد تونس الغاز من قطر بموجب عقد أبرم عام 1988.', ['COOPERATE', `SUPPORT ${IN_1988}`]],
    ['ينشر السودان قواته في قطر بموجب معاهدة موقعة عام 1988.', ['MOBILIZE', `SUPPORT ${IN_1988}`]],
    [
      'دخلت الهدنة الموقعة السبت الماضي بين السودان وتونس حيز التنفيذ أمس.',
      [`RETREAT ${ON_SATURDAY}`, 'RETREAT 2023-05-08..2023-05-08'],
    ],
    ['رحب سالم العبدلي بمذكرة تفاهم موقعة بين قطر وتونس عام 1988.', ['SUPPORT', `SUPPORT ${IN_1988}`]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('has the parties of its sentence, also the one whence something comes', () => {
    const [contract] = events('تستورد تونس الغاز من قطر بموجب عقد أبرم عام 1988.').filter(
      ({ from }) => from === '1988-01-01',
    );
    expect(contract?.participants.map(({ entity }) => entity)).toEqual(['gpe:tunisia', 'gpe:qatar']);
  });

  it.each([
    ['تستورد تونس الغاز من قطر بموجب عقد.', ['COOPERATE']],
    ['تستورد تونس الغاز من قطر منذ عقد.', ['COOPERATE']],
    ['وقعت تونس وقطر اتفاقا عام 1988.', [`SUPPORT ${IN_1988}`]],
    ['زارت ليلى حداد موقع الشركة عام 1988.', [`CONSULT ${IN_1988}`]],
  ])('once or never: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a gathering to come beside the call for it, or its being put off', () => {
  it.each([
    ['دعا سالم العبدلي إلى جلسة طارئة الخميس المقبل.', [`CONSULT ${ON_THURSDAY}`, 'REQUEST']],
    ['دعت هيئة الإغاثة إلى إضراب الخميس المقبل.', [`PROTEST ${ON_THURSDAY}`, 'REQUEST']],
    ['أرجأت قطر قمة كانت مقررة الخميس المقبل مع تونس.', [`CONSULT ${ON_THURSDAY}`, 'REJECT']],
    ['ألغت قطر لقاء كان مقررا أمس مع تونس.', ['CONSULT 2023-05-08..2023-05-08 planned', 'REJECT']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('has both parties', () => {
    const [summit] = events('أرجأت قطر قمة كانت مقررة الخميس المقبل مع تونس.').filter(({ type }) => type === 'CONSULT');
    expect(summit?.participants.map(({ entity }) => entity)).toEqual(['gpe:qatar', 'gpe:tunisia']);
  });

  it.each([
    ['دعا سالم العبدلي إلى جلسة طارئة.', ['REQUEST']],
    ['دعا سالم العبدلي أمس إلى جلسة طارئة.', ['REQUEST 2023-05-08..2023-05-08']],
    ['ألغت قطر لقاء مع تونس.', ['REJECT']],
  ])('without its day: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a vote that is held on a day', () => {
  it.each([
    ['قال سالم العبدلي إن الانتخابات البلدية ستجرى في يونيو 2021.', ['STATEMENT', 'STATEMENT 2021-06-01..2021-06-30']],
    ['كانت الانتخابات الأخيرة قد أجريت عام 1988.', [`STATEMENT ${IN_1988}`]],
    ['ستجرى الانتخابات الخميس المقبل', [`STATEMENT ${ON_THURSDAY}`]],
    ['نظمت قطر الانتخابات عام 1988.', [`STATEMENT ${IN_1988}`]],
    ['تستعد قطر لانتخابات مقررة الخميس المقبل.', [`STATEMENT ${ON_THURSDAY}`]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'لن تجرى الانتخابات عام 1988.',
    'يناقش سالم العبدلي قانون الانتخابات، وزار قطر عام 1988.',
    'يجب أن تجرى الانتخابات في موعدها.',
  ])('not %s', (text) => expect(types(text)).not.toContain('STATEMENT'));
});

describe('what belongs to the deed', () => {
  it.each([
    ['أبرمت هدنة بين قطر وتونس عام 1988.', [`SUPPORT ${IN_1988}`]],
    ['وقعت قطر وتونس اتفاقا بوساطة السودان عام 1988.', [`SUPPORT ${IN_1988}`]],
    ['أغلقت قطر الطريق إثر هجوم على ثكنة السبت الماضي.', [`ASSAULT ${ON_SATURDAY}`, 'COERCE']],
    ['سقط ستة قتلى إثر قصف على سوق في السودان.', ['ASSAULT']],
    ['انهار اتفاق قطر وتونس بعد هجوم على ثكنة السبت الماضي.', [`ASSAULT ${ON_SATURDAY}`]],
    ['بعد اتفاق رعته قطر وانهار إثر هجوم على ثكنة السبت الماضي، عاد الهدوء.', ['AGREE', `ASSAULT ${ON_SATURDAY}`]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what follows something and has a day of its own', () => {
  it.each([
    ['فر السكان بعد هجوم مسلحين على ثكنة السبت الماضي.', [`ASSAULT ${ON_SATURDAY}`]],
    ['فر السكان بعد هجوم مسلحين على ثكنة.', []],
    ['ارتفع المؤشر خلال تداول السبت الماضي.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a meeting by who led it and came to it', () => {
  it('is told beside what was done there', () => {
    const text = 'أبرم الاتفاق في ختام قمة خصصت للمناخ، ترأسها سالم العبدلي وحضرتها ليلى حداد.';
    const [summit] = events(text).filter(({ type }) => type === 'CONSULT');
    expect(summit?.participants.map(({ entity }) => entity)).toEqual(['per:salem', 'per:layla']);
    expect(summit?.headline).toContain('ترأسها');
  });

  it('is none without them', () => {
    expect(types('أبرم الاتفاق في ختام قمة خصصت للمناخ.')).not.toContain('CONSULT');
  });
});

describe('a deed that one verb tells twice', () => {
  it.each([
    ['زار سالم العبدلي قطر في مارس 2019 ثم في يونيو 2021.', 2],
    ['زار سالم العبدلي قطر في مارس 2019 ومرة أخرى في يونيو 2021.', 2],
    ['زار سالم العبدلي قطر في مارس 2019 ثم أصبح مدربا في يونيو 2021.', 1],
    ['زار سالم العبدلي قطر في مارس 2019 التي بنيت في يونيو 2021.', 1],
    ['زار سالم العبدلي قطر في مارس 2019.', 1],
  ])('%s', (text, count) => expect(events(text)).toHaveLength(count));

  it('may be elsewhere the second time', () => {
    const visits = events('زار سالم العبدلي قطر في مارس 2019 ثم السودان في يونيو 2021.');
    expect(visits.map(({ participants }) => participants.map(({ entity }) => entity))).toEqual([
      ['per:salem', 'gpe:qatar'],
      ['per:salem', 'gpe:sudan'],
    ]);
  });
});
