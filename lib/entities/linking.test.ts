import { describe, expect, it } from 'vitest';
import { namesOf } from './testing';

const ids = (text: string) => namesOf(text).mentions.map(({ entity }) => entity);

describe('one entity for all its spellings', () => {
  it.each([
    ['أمريكا وأميركا والولايات المتحدة والولايات المتحدة الأمريكية', 'gpe:us'],
    ['داعش و"تنظيم الدولة الإسلامية" وتنظيم داعش', 'org:isis'],
    ['الولايات المتحدة و USA', 'gpe:us'],
    ['حزب العمال الكردستاني وبي كي كي', 'org:pkk'],
    ['البنتاغون ووزارة الدفاع الأمريكية ووزارة الدفاع الأميركية', 'org:pentagon'],
    ['عبد الفتاح البرهان ثم البرهان', 'per:عبد الفتاح برهان'],
    ['القوات المسلحة العراقية ثم القوات المسلحة', 'org:القوات المسلحه@gpe:iraq'],
    ['لويد أوستن ثم لويد أوستين', 'per:لد ستن'],
  ])('%s', (text, id) => expect(new Set(ids(text))).toEqual(new Set([id])));

  it('keeps different things apart', () => {
    expect(new Set(ids('وزارة الدفاع التركية ووزارة الدفاع العراقية')).size).toBe(2);
    expect(new Set(ids('العراق والعراقيين')).size).toBe(2);
  });

  it('tells which place a shared spelling means by the states around it', () => {
    expect(ids('عمان، الأردن')).toEqual(['gpe:amman', 'gpe:jordan']);
    expect(ids('مسقط عاصمة عمان')).toEqual(['gpe:muscat', 'gpe:oman']);
  });

  it('tells which place a shared spelling means by its short vowels, for the rest of the article as well', () => {
    expect(ids('وصل إلى عمّان، ثم إلى عُمان')).toEqual(['gpe:amman', 'gpe:oman']);
    expect(ids('وصل إلى عَمَّان، وغادر عمان')).toEqual(['gpe:amman', 'gpe:amman']);
    expect(ids('العُمانيون في الأردن')).toEqual(['norp:oman', 'gpe:jordan']);
  });

  it('leaves a surname open that two people bear', () => {
    const { mentions } = namesOf('التقى سعد الحريري مع رفيق الحريري. وقال الحريري ذلك.');
    expect(mentions.at(-1)).toMatchObject({ reason: 'surname' });
    expect(mentions.at(-1)!.entity).toMatch(/^per~/);
    expect(mentions.at(-1)!.candidates).toHaveLength(2);
  });

  it('says of which state a nationality is', () => {
    expect(namesOf('وفد عراقي').mentions[0]).toMatchObject({ entity: 'norp:iraq', country: 'gpe:iraq' });
  });
});

describe('a body of which each state has one', () => {
  it.each([
    ['أوقفت الشرطة في الجيزة ثلاثة، وقررت النيابة العامة في القاهرة حبسهم.', 'org:النيابه العامه@gpe:egypt'],
    ['قالت وزارة الصحة المصرية ذلك، وقررت النيابة العامة حبسه.', 'org:النيابه العامه@gpe:egypt'],
    ['وصل من باريس وليون ومرسيليا إلى القاهرة، وقالت وزارة الداخلية ذلك.', 'org:وزاره الداخليه@gpe:france'],
    // of several states, of none, and of one that is named once alone
    ['التقى وزيرا مصر والسودان، وقالت وزارة الداخلية ذلك.', 'org:وزاره الداخليه'],
    ['قالت وزارة الصحة المصرية ووزارة الدفاع الفرنسية ذلك، وقررت النيابة العامة حبسه.', 'org:النيابه العامه'],
    ['وصل من القاهرة، وقالت وزارة الداخلية ذلك.', 'org:وزاره الداخليه'],
    // a body that is no state's
    ['أوقفت الشرطة في الجيزة ثلاثة، وقالت جامعة القاهرة ونقابة المحامين ذلك.', 'org:نقابه المحامين'],
  ])('%s', (text, id) => expect(ids(text)).toContain(id));
});

describe('a capital that acts for its state', () => {
  it.each<[string, (string | undefined)[]]>([
    ['أكدت بغداد أنها مستعدة', ['gpe:iraq']],
    ['المفاوضات بين بغداد وواشنطن', ['gpe:iraq', 'gpe:us']],
    ['التحالف بقيادة واشنطن', ['gpe:us']],
    ['وصل إلى بغداد', [undefined]],
    ['اجتماع في واشنطن', [undefined]],
    ['عقد بواشنطن', [undefined]],
  ])('%s', (text, states) => {
    expect(namesOf(text).mentions.flatMap(({ type, metonymFor }) => (type === 'GPE' ? [metonymFor] : []))).toEqual(
      states,
    );
  });
});

describe('what the reader has decided', () => {
  const text = 'زار المالكي بغداد';

  it('outranks the lists', () => {
    const decisions = { same: [{ spelling: 'المالكي', entity: 'per:نوري مالكي' }], different: [], notNames: ['بغداد'] };
    expect(namesOf(text, { decisions }).mentions).toMatchObject([
      { entity: 'per:نوري مالكي', reason: 'user', confidence: 1 },
    ]);
  });

  it('parts a spelling from an entity', () => {
    const decisions = { same: [], different: [{ spelling: 'بغداد', entity: 'gpe:baghdad' }], notNames: [] };
    expect(namesOf(text, { decisions }).mentions[0]!.entity).not.toBe('gpe:baghdad');
  });

  it('is nothing without decisions', () => {
    expect(namesOf(text).mentions).toMatchObject([{ entity: 'gpe:baghdad' }]);
  });
});
