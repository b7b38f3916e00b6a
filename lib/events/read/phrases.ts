/**
 * Two words that name one event, whatever each of them means alone: «وقف إطلاق النار» is no blow, «جسر جوي» no bridge. One row:
 * the first word, the second in its spellings, the type; `-` for a pair that is no event. Article and proclitics stand for themselves.
 */
import type { EventType } from '../../model';
import { cliticReadings, fold } from '../../text';
import { inflectNoun } from '../lexicon';
import type { Word } from './word';

const ROWS = `
وقف إطلاق/نار/قتال/حرب/أعمال/عمليات/عدوان/اشتباكات/هجمات/غارات/قصف/ضربات RETREAT
إطلاق نار/رصاص/صاروخ/صواريخ/قذائف ASSAULT
إطلاق سراح RETREAT
إخلاء سبيل RETREAT
حالة تأهب/استنفار/نفير MOBILIZE
تعبئة عامة MOBILIZE
طلعة جوية/استطلاعية MOBILIZE
طلعات جوية/استطلاعية MOBILIZE
نفير عام MOBILIZE
حالة طوارئ/كارثة COERCE
حال طوارئ/كارثة COERCE
حظر تجول/تجوال COERCE
محاولة اغتيال/قتل/انقلاب ASSAULT
محاولة انتحار DISASTER
مذكرة توقيف/جلب/اعتقال/قبض/إحضار/ضبط COERCE
مذكرتا توقيف/جلب/اعتقال COERCE
مذكرتي توقيف/جلب/اعتقال COERCE
مذكرات توقيف/جلب/اعتقال/قبض COERCE
بطاقة إيداع/جلب COERCE
أمر قبض/اعتقال COERCE
أوامر قبض/اعتقال COERCE
قرار اتهامي ACCUSE
لائحة اتهام ACCUSE
نقطة تفتيش -
نقاط تفتيش -
حاجز تفتيش -
حواجز تفتيش -
مذكرة احتجاج/احتجاجية ACCUSE
معركة انتخابية/قضائية/قانونية/كلامية/سياسية/رئاسية/دبلوماسية/إعلامية -
معارك انتخابية/قضائية/قانونية/كلامية/سياسية -
هجمة مرتدة -
هجمات مرتدة -
تسرب غاز/غازات/غازي/نفط/نفطي/إشعاعي/إشعاعات/كيميائي/كيماوي/مواد/أمونيا/كلور DISASTER
مذكرة تفاهم SUPPORT
مذكرات تفاهم SUPPORT
جسر جوي AID
مستشفى ميداني AID
حملة تطعيم/تلقيح/تبرعات/إغاثة AID
حملة اعتقالات/مداهمات/توقيفات COERCE
حملة أمنية COERCE
منع سفر COERCE
حظر سفر COERCE
حملة انتخابية/دعائية/إعلامية/توعوية/تحسيسية -
غير مرغوب SANCTION
حادث طعن/إطلاق/دهس ASSAULT
حادثة طعن/إطلاق/دهس ASSAULT
هزة ارتدادية/أرضية DISASTER
انزلاق تربة/أرضي DISASTER
سقوط طائرة/مروحية/قطار DISASTER
انهيار أرضي/جبلي/ترابي/ثلجي DISASTER
انهيار اقتصادي/مالي/عصبي -
انهيار محادثات/مفاوضات/مشاورات/هدنة/اتفاق/حكومة/نظام/عملة/دولة/أسعار/سوق/منظومة/قطاع/ليرة/ائتلاف -
انهيار عصبي/نفسي -
تشكيل عصابي/إجرامي/مسلح/إرهابي -
تفريغ شحنة -
براءة اختراع/ذمة -
براءات اختراع -
حجر صحي COERCE
إصابة بجدري/بالجدري/بالكوليرا/بكوليرا/بالحصبة/بحمى/بإيبولا/بكورونا/بفيروس/بالفيروس/بالملاريا/بشلل/بإنفلونزا/بالإنفلونزا/بالطاعون/بماربورغ/بالضنك/بمتحور/بوباء/بالوباء DISASTER
إصابات بجدري/بالجدري/بالكوليرا/بكوليرا/بالحصبة/بحمى/بإيبولا/بكورونا/بفيروس/بالفيروس/بالملاريا/بشلل/بإنفلونزا/بالإنفلونزا/بالطاعون/بماربورغ/بالضنك/بمتحور/بوباء/بالوباء DISASTER
ضربة جزاء/حرة/ترجيح/ركنية/مرمى/رأس/رأسية/بداية -
ضربات جزاء/حرة/ترجيح/ترجيحية -
جولة انتخابية -
مؤتمر صحفي/صحافي STATEMENT
ندوة صحفية/صحافية STATEMENT
لقاء صحفي/تلفزيوني/متلفز STATEMENT
مقابلة صحفية/تلفزيونية/متلفزة STATEMENT
حوار صحفي/تلفزيوني STATEMENT
تواصل اجتماعي -
قرض فلاحي/عقاري -
وقفة احتجاجية/تضامنية PROTEST
مسيرة تعليمية/مهنية/فنية/كروية/سلام -
إلقاء قبض COERCE
رسوم جمركية SANCTION
رسوم تسجيل/دراسية/متحركة -
`;

const PHRASES = new Map<string, { second: ReadonlySet<string>; type: EventType | null; lemma: string }[]>();
for (const row of ROWS.trim().split('\n')) {
  const [first = '', seconds = '', type = '-'] = row.split(' ');
  const phrase = {
    second: new Set(seconds.split('/').flatMap(inflectNoun)),
    type: type === '-' ? null : (type as EventType),
    lemma: `${first} ${seconds.split('/')[0]}`,
  };
  for (const form of new Set(inflectNoun(first))) PHRASES.set(form, [...(PHRASES.get(form) ?? []), phrase]);
}

const PAIRED = /^ال(?=.{3})/;
const bare = (stem: string): string => stem.replace(PAIRED, '');

/** Gives pairs of words the reading of the event that they name together, in place; the second word has none of its own. */
export function settlePhrases(words: Word[]): void {
  let free = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (at < free || word.mark || !next || next.mark || (word.mention && word.mention.type !== 'MISC')) return;
    for (const { cut, stem } of cliticReadings(word.form)) {
      const phrase = PHRASES.get(bare(stem))?.find(
        // «وقفا لإطلاق النار»
        ({ second }) =>
          second.has(bare(next.form)) ||
          // «وقف هجماتها»
          second.has(bare(next.form).replace(/(?<=.{3})(?:هم|ها|ه)$/, '')) ||
          (/..ا$/.test(stem) && second.has(next.form.replace(/^ل(?=.{4})/, ''))),
      );
      if (!phrase) continue;
      const clitics = word.form.slice(0, cut);
      word.verbs = [];
      word.nouns = phrase.type ? [{ lemma: phrase.lemma, type: phrase.type, verbal: false, light: false }] : [];
      word.and = /^[وف]/.test(clitics);
      word.base = word.and ? word.form.slice(1) : word.form;
      word.preposition = clitics.replace(/^[وف]/, '').slice(0, 1);
      word.stem = bare(stem);
      word.definite ||= PAIRED.test(stem) || PAIRED.test(next.form);
      next.verbs = [];
      next.nouns = [];
      // «مستشفى ميدانيا»: what belongs to the pair is no name.
      if (next.mention?.start === next.start && next.mention.end === next.end) next.mention = null;
      // «وقف إطلاق النار»: the third word is theirs as well.
      const third = words[at + 2];
      if (third && next.stem === fold('إطلاق')) third.nouns = [];
      free = at + 2;
      return;
    }
  });
}
