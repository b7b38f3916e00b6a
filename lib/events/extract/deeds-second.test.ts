import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo', metonymFor: 'gpe:egypt' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'نديم راضي', type: 'PER', entity: 'per:nadim' },
  { surface: 'المحكمة العسكرية', type: 'ORG', entity: 'org:court' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'الجيش المصري', type: 'ORG', entity: 'org:army' },
];
const DATES: Record<string, [string, string]> = {
  'في مارس': ['2023-03-01', '2023-03-31'],
  'في أبريل': ['2023-04-01', '2023-04-30'],
  'الأسبوع المقبل': ['2023-05-15', '2023-05-21'],
  'عام 2001': ['2001-01-01', '2001-12-31'],
};

const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
const types = (text: string) => read(text).map(({ type }) => type);

describe('one verb and two things done', () => {
  it.each([
    ['قضت المحكمة العسكرية بحبس سالم العبدلي سنتين، وببراءة ليلى حداد.', ['COERCE', 'CONCEDE']],
    ['حكمت المحكمة العسكرية بالإعدام على ثلاثة متهمين، وببراءة ضابط متقاعد.', ['COERCE', 'CONCEDE']],
    ['قضت المحكمة العسكرية بسجن أربعة وزراء، وبعدم سماع الدعوى في حق سالم العبدلي.', ['COERCE', 'CONCEDE']],
    ['أمر قاضي التحقيق بالإفراج عن سالم العبدلي وبحبس ليلى حداد.', ['RETREAT', 'COERCE']],
    ['أصدرت المحكمة العسكرية حكما بسجن سالم العبدلي عامين وببراءة ليلى حداد.', ['COERCE', 'CONCEDE']],
    ['قررت مصر ترحيل عشرة مخالفين والإفراج عن ثلاثة.', ['COERCE', 'RETREAT']],
    ['أمر سالم العبدلي بإقالة قائد الشرطة وبفتح تحقيق في الحادث.', ['SANCTION', 'ACCUSE']],
    ['أعلنت مصر تعليق الرحلات وتعزيز قواتها على الحدود.', ['SANCTION', 'MOBILIZE']],
  ])('are two events: %s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    'قضت المحكمة العسكرية بحبس سالم العبدلي سنتين وبتغريمه ألف جنيه.',
    'قضت المحكمة العسكرية بسجن سالم العبدلي وبمنعه من السفر.',
    'قضت المحكمة العسكرية بسجن سالم العبدلي لإدانته بقتل رجل وبحيازة سلاح.',
    'قررت المحكمة العسكرية حبس سالم العبدلي بتهمة قتل رجل وتهريب أسلحة.',
    'تم توقيف ثلاثة أشخاص وحجز كمية من المخدرات في القاهرة.',
    'أوقفت الشرطة سالم العبدلي في القاهرة وأحالته على النيابة.',
    'أمرت المحكمة العسكرية بحبس سالم العبدلي وكشف أسماء شركائه.',
  ])('are one: %s', (text) => {
    expect(types(text)).toEqual(['COERCE']);
  });

  it('each is done to those behind it', () => {
    const [prison, acquittal] = read('قضت المحكمة بحبس سالم العبدلي سنتين، وببراءة ليلى حداد.');
    expect(prison?.participants).toEqual([{ entity: 'per:salem', role: 'recipient' }]);
    expect(acquittal?.participants).toEqual([{ entity: 'per:layla', role: 'recipient' }]);
  });
});

describe('a second verb', () => {
  it.each([
    ['أمرت المحكمة العسكرية بحبس سالم العبدلي في مارس، وأحالته إلى المحاكمة في أبريل.', ['COERCE', 'COERCE']],
    ['أوقفت مصر سالم العبدلي في مارس، ثم أفرجت عنه في أبريل.', ['COERCE', 'RETREAT']],
    ['أجرى سالم العبدلي اتصالين بليلى حداد ونديم راضي، وحثهما على ضبط النفس.', ['CONSULT', 'REQUEST']],
    ['هاتف سالم العبدلي ليلى حداد وحضها على المصالحة.', ['CONSULT', 'REQUEST']],
    ['قطع محتجون طريق المطار، قبل أن تعيد قوات الأمن فتحه.', ['PROTEST', 'COERCE']],
    ['أغلق محتجون ميناء السويس، قبل أن تعيد السلطات فتحه.', ['PROTEST', 'CONCEDE']],
    ['أوقفت مصر سالم العبدلي في مارس، وسلمته إلى حركة الفجر في أبريل.', ['COERCE', 'COERCE']],
    ['أفرجت مصر عن سالم العبدلي وتوجه إلى القاهرة.', ['RETREAT', 'CONSULT']],
    ['قصف الجيش المصري القرية، وردت حركة الفجر بقصف القاعدة.', ['ASSAULT', 'ASSAULT']],
    ['فرضت مصر عقوبات على سالم العبدلي، وردت حركة الفجر بتعليق المفاوضات.', ['SANCTION', 'SANCTION']],
    ['اتفق سالم العبدلي وليلى حداد على هدنة، على أن يبدأ تبادل الأسرى الأسبوع المقبل.', ['AGREE', 'RETREAT']],
    ['أعلن سالم العبدلي أن الشرطة اعتقلت ليلى حداد وأن القضاء فتح تحقيقا.', ['COERCE', 'ACCUSE']],
    ['حجبت مصر الموقع، ثم رفعت الحجب عنه في أبريل.', ['COERCE', 'RETREAT']],
    ['قصف الجيش المصري القرية، ثم اقتحمها مسلحون.', ['ASSAULT', 'ASSAULT']],
    ['تأسست حركة الفجر عام 2001، وقاطعت الانتخابات في أبريل.', ['STATEMENT', 'REJECT']],
    ['قال سالم العبدلي إن الدفاع سيطعن على الحكم الأسبوع المقبل.', ['REJECT', 'REJECT']],
  ])('tells another event: %s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    ['قررت المحكمة العسكرية حبس سالم العبدلي، وإحالته إلى المحاكمة.', ['COERCE']],
    ['قال سالم العبدلي إن السفينة عادت، على أن تستأنف رحلتها قريبا.', ['STATEMENT']],
    ['أفرجت حركة الفجر عن 14 جنديا وسلمتهم إلى هيئة الإغاثة.', ['RETREAT']],
    ['سافر سالم العبدلي وتوجه إلى القاهرة.', []],
    ['ردت حركة الفجر على القصف.', []],
    ['أعلن سالم العبدلي أن الصحف وجهت انتقادات إلى الحكومة.', ['STATEMENT']],
    ['ردت حركة الفجر بتعليق قصير على القرار.', []],
    ['اتفق سالم العبدلي وليلى حداد على أن يبدأ تبادل الأسرى.', ['AGREE']],
    ['تأسست حركة الفجر في القاهرة.', []],
    ['قال سالم العبدلي إن الدفاع سيطعن على الحكم.', ['REJECT']],
    ['أعادت قوات الأمن فتح ملف القضية.', []],
  ])('tells none: %s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    ['استقبل سالم العبدلي ليلى حداد ودعاها إلى الحوار.', ['per:layla']],
    ['أجرى سالم العبدلي اتصالين بليلى حداد ونديم راضي، وحثهما على ضبط النفس.', ['per:layla', 'per:nadim']],
  ])('means by its pronoun whom the first was done to: %s', (text, expected) => {
    const asked = read(text).find(({ type }) => type === 'REQUEST');
    const recipients = asked?.participants.filter(({ role }) => role === 'recipient').map(({ entity }) => entity);
    expect(recipients?.sort()).toEqual(expected);
  });
});

it('who takes over whom another freed has a part in it', () => {
  const [freed] = read('أفرجت حركة الفجر عن 14 جنديا وسلمتهم إلى الجيش المصري في القاهرة.');
  expect(freed?.participants).toEqual([
    { entity: 'org:fajr', role: 'actor' },
    { entity: 'org:army', role: 'recipient' },
  ]);
});

describe('a denial that accuses in turn', () => {
  it.each([
    'نفى سالم العبدلي ذلك، وقال إن المتمردين هم الذين بدؤوا القصف.',
    'نفت حركة الفجر الهجوم، وقالت إن الجيش المصري هو من قصف القرية.',
    'نفى سالم العبدلي ذلك، وقال إن مسلحين أطلقوا النار على الدورية.',
    'نفى سالم العبدلي الخبر، قائلا إن حركة الفجر هي التي قصفت السد.',
  ])('is two: %s', (text) => {
    expect(types(text)).toEqual(expect.arrayContaining(['REJECT', 'ACCUSE']));
  });

  it.each([
    'نفى سالم العبدلي ذلك، وقال إن المشروع مستمر.',
    'نفى سالم العبدلي ذلك، وقال إن قواته قصفت مواقع المسلحين.',
    'نفى سالم العبدلي ذلك، وقال إن المعلمين هم الذين طلبوا الاجتماع.',
    'قال سالم العبدلي إن اليوم الأول من المعركة هو الذي سيحدد النتيجة.',
    'قال سالم العبدلي إن القوات هي التي تمنع احتلال المدينة.',
    'قال سالم العبدلي إن الجنود هم الذين حرروا المدينة من الاحتلال.',
  ])('is none: %s', (text) => {
    expect(types(text)).not.toContain('ACCUSE');
  });
});

it('what somebody says beside a denial is not denied', () => {
  const told = (verb: string) => read(`نفى سالم العبدلي الخبر، ${verb} إن حركة الفجر قصفت قرية في القاهرة.`);
  expect(told('قائلا').find(({ type }) => type === 'ASSAULT')?.supports[0]?.modality).toBe('claimed');
  expect(read('نفى سالم العبدلي أن حركة الفجر قصفت قرية.').map(({ type }) => type)).toEqual(['REJECT']);
});

describe('words that name a price', () => {
  it.each([
    ['أعلن سالم العبدلي أن الإضراب سيمتد إلى كل المدن إذا لم تستجب الحكومة.', 'THREATEN'],
    ['قالت ليلى حداد إن النقابة ستمضي في التصعيد ما لم تدفع الرواتب.', 'THREATEN'],
    ['قالت ليلى حداد إن الأسعار سترتفع إذا لم تهطل الأمطار.', 'STATEMENT'],
    ['قالت ليلى حداد إن الإضراب سيمتد إلى كل المدن.', 'STATEMENT'],
    ['قالت ليلى حداد إن الإضراب لم ينجح.', 'STATEMENT'],
  ])('%s: %s', (text, expected) => {
    expect(types(text)).toEqual([expected]);
  });
});
