import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { collocation, nounReadings, verbReadings } from '.';
import { inflectVerb } from './inflect';

const typesOf = (word: string) => verbReadings(fold(word)).map(({ verb }) => `${verb.lemma} ${verb.type}`);

describe('inflection by rule', () => {
  it.each([
    ['استأنف', 'يستأنف', 'استأنفت استأنفتا استأنفا استأنفوا يستأنفان تستأنف يستأنفون نستأنف استؤنفت'],
    ['أجرى', 'يجري', 'أجرت أجرتا أجروا يجريان تجري يجرون أجريت'],
    ['دعا', 'يدعو', 'دعت دعوا يدعون تدعو ندعو'],
    ['قال', 'يقول', 'قالت قالوا يقولون تقول قيل'],
    ['أدان', 'يدين', 'أدانت أدانوا تدين أدين'],
    ['قاتل', 'يقاتل', 'قاتلت يقاتلون قوتل'],
    ['التقى', 'يلتقي', 'التقت التقيا التقوا يلتقيان'],
    ['اغتال', 'يغتال', 'اغتالت اغتيل تغتال'],
    ['هنأ', 'يهنئ', 'هنأت هنؤوا هنأوا هنئ تهنئ يهنئون'],
    ['بدأ', 'يبدأ', 'بدآ بدأتا بدؤوا بدأوا يبدآن يبدؤون تبدأ'],
    ['أرجأ', 'يرجئ', 'أرجأت أرجئ أرجئت ترجئ يرجأ'],
    ['دعا', 'يدعو', 'دعي دعيت دعيا'],
    ['أنهى', 'ينهي', 'أنهيا أنهتا أنهوا تنهيان ينهون أنهيت ينه ينهى'],
    ['اعتزم', 'يعتزم', 'يعتزمان تعتزمان اعتزما اعتزمت'],
    ['أقال', 'يقيل', 'أقالت أقالا أقالوا أقيل أقيلت يقال'],
    ['عقد', 'يعقد', 'عقدا عقدتا يعقدان تعقدان'],
    ['ألقى', 'يلقي', 'ألقت ألقوا ألقي ألقيت تلقي يلقى'],
    ['وصل', 'يصل', 'وصلا وصلتا يصلون تصلان'],
    ['استعاد', 'يستعيد', 'استعادوا استعيدت يستعاد تستعيد'],
  ])('%s', (perfect, imperfect, expected) => {
    const forms = inflectVerb(perfect, imperfect).map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(expected.split(' ').map(fold)));
  });

  it('knows the passives that are written otherwise', () => {
    const passives = inflectVerb('قال', 'يقول').filter(({ passive }) => passive);
    expect(passives.map(({ form }) => form)).toContain('قيل');
    expect(passives.map(({ form }) => form)).not.toContain('قال');
  });

  it('marks shortened forms, which only لم and لا bring about', () => {
    const jussives = inflectVerb('قال', 'يقول').filter(({ jussive }) => jussive);
    expect(jussives.map(({ form }) => form)).toContain('يقل');
  });
});

describe('the predicates', () => {
  it.each([
    ['اتهمت', 'اتهم ACCUSE'],
    ['سيطروا', 'سيطر ASSAULT'],
    ['اعتقلته', 'اعتقل COERCE'],
    ['يتظاهرون', 'تظاهر PROTEST'],
    ['انسحبت', 'انسحب RETREAT'],
    ['ندّدت', 'ندد ACCUSE'],
    ['تعهّد', 'تعهد AGREE'],
    ['هنأ', 'هنأ SUPPORT'],
    ['شنها', 'شن null'],
    ['أجليت', 'أجلى AID'],
    ['أقالته', 'أقال SANCTION'],
    ['اغتالوه', 'اغتال ASSAULT'],
    ['التقاه', 'التقى CONSULT'],
    ['وقعاها', 'وقع SUPPORT'],
    ['استضافتها', 'استضاف CONSULT'],
  ])('%s', (word, expected) => {
    expect(typesOf(word)).toContain(expected);
  });

  it.each(['مدرسة', 'هناك', 'بينهم', 'كتاب', 'الحكومة', 'بري', 'منها', 'عنه', ''])('«%s» is no verb', (word) => {
    expect(verbReadings(fold(word))).toEqual([]);
  });

  it.each([
    ['محادثات', 'CONSULT'],
    ['زيارته', 'CONSULT'],
    ['هجمات', 'ASSAULT'],
    ['عقوبات', 'SANCTION'],
    ['استقالته', 'CONCEDE'],
    ['لقاؤهما', 'CONSULT'],
    ['لقاءين', 'CONSULT'],
    ['اعتداءاته', 'ASSAULT'],
    ['تنحيه', 'CONCEDE'],
    ['زلزال', 'DISASTER'],
    ['اتفاقية', 'SUPPORT'],
  ])('the noun «%s»', (word, type) => {
    expect(nounReadings(fold(word)).map((noun) => noun.type)).toContain(type);
  });

  it.each([
    ['أطلق', 'سراح', 'RETREAT'],
    ['أطلق', 'صواريخ', 'ASSAULT'],
    ['ألقى', 'القبض', undefined],
    ['ألقى', 'قبض', 'COERCE'],
    ['ألقى', 'كلمة', 'STATEMENT'],
    ['قدم', 'استقالته', 'CONCEDE'],
    ['قدم', 'مساعدات', 'AID'],
    ['سحب', 'سفير', 'SANCTION'],
    ['سحب', 'قواتها', 'RETREAT'],
    ['تراجع', 'أسعار', null],
    ['أجرى', 'مفاوضات', undefined],
  ])('%s + %s', (verb, object, type) => {
    expect(collocation(verb, [fold(object)])?.type).toBe(type);
  });
});
