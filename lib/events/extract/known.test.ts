import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
];

/** How many sentences tell of the first event of a text. */
const tellings = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events[0]?.supports.length;

const CALL = 'أجرت ليلى حداد اتصالا هاتفيا بسالم العبدلي.';
const DECISION = 'قررت هيئة الإغاثة خفض أسعار الخيام في السودان.';
const INQUIRY = 'فتحت قطر تحقيقا في أسباب الحريق.';

describe('what an article comes back to for itself', () => {
  it.each([
    [CALL, 'كما تناول الاتصال الأوضاع في السودان.'],
    [CALL, 'وجرى خلال الاتصال استعراض العلاقات.'],
    [DECISION, 'وجاء القرار متوافقا مع التوقعات.'],
    [DECISION, 'ويأتي القرار بعد عام من الجفاف.'],
    [INQUIRY, 'وباشرت لجنة التحقيق عملها في المساء.'],
  ])('%s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(2);
  });
});

const PROTEST = 'تظاهر المئات في السودان ضد الغلاء.';
const RELEASE = 'أفرجت قطر عن 20 أسيرا في السودان.';

describe('whom an event has for its people', () => {
  it.each([
    [PROTEST, 'وجلس عشرات المتظاهرين على الأرض في المساء.'],
    [RELEASE, 'وقابلت ليلى حداد المفرج عنهم في المساء.'],
  ])('%s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(2);
  });

  it.each([
    [PROTEST, 'وجلس عشرات المسافرين على الأرض.'],
    [RELEASE, 'وسيلتقي سالم العبدلي المفرج عنهم في قطر.'],
  ])('others: %s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(1);
  });
});

describe('what somebody thinks of it, wants of it or does to it', () => {
  it.each([
    [CALL, 'وكان الاتصال السابق قد جرى في قطر.'],
    [DECISION, 'واعتبرت ليلى حداد أن القرار ظالم.'],
    [DECISION, 'وقالت ليلى حداد إنها ستتجاهل القرار.'],
    [INQUIRY, 'ولم يحضر سالم العبدلي التحقيق.'],
  ])('%s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(1);
  });
});

const TALKS = 'عقدت ليلى حداد وسالم العبدلي محادثات في قطر.';
const ATTACK = 'شن مسلحون هجوما على قرية في السودان.';
const COLLAPSE = 'قتل ثلاثة أشخاص في انهيار مبنى في السودان.';

describe('its rank among its like, and the delegations that came to it', () => {
  it.each([
    [TALKS, 'وهذه أول جولة من نوعها منذ عام.'],
    [TALKS, 'وهي ثالث محادثات في أسبوع.'],
    [TALKS, 'ومثل الجانب القطري وزير المالية.'],
    [TALKS, 'ويضم الوفد ثلاثة خبراء.'],
    [ATTACK, 'ويعد هذا ثالث هجوم في شهر.'],
    [COLLAPSE, 'وأوقفت هيئة الإغاثة مهندسا في قضية انهيار مبنى السودان.'],
  ])('%s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(2);
  });

  it.each([
    [TALKS, 'وهذه أول بطولة من نوعها منذ عام.'],
    [TALKS, 'ويبحث الخبراء أول جولة من نوعها.'],
    [TALKS, 'ووصل الوفد إلى المطار في المساء.'],
    [ATTACK, 'ومثل الجانب القطري وزير المالية.'],
    [ATTACK, 'وأوقفت هيئة الإغاثة مهندسا في قضية انهيار مبنى السودان.'],
    [COLLAPSE, 'وتحدثت ليلى حداد عن خطر انهيار العملة.'],
  ])('others: %s «%s»', (news, line) => {
    expect(tellings(`${news}\n${line}`)).toBe(1);
  });
});
