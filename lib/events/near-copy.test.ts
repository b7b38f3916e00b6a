import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCopies, isNearCopy, simhash } from './near-copy';

const TEXT = `أعلنت وزارة النقل في بيان صدر صباح اليوم أن العمل في الجسر الجديد سيبدأ نهاية الشهر، وأن حركة السير ستحول إلى
الطريق القديم حتى انتهاء الأشغال. وقال مدير المشروع إن المرحلة الأولى تشمل الدعامات والأساسات، وإن المرحلة الثانية تشمل
تركيب العوارض ورصف الطريق، على أن يفتح الجسر أمام السيارات في الصيف المقبل. وأضاف أن كلفة المشروع تبلغ عشرين مليونا
وأن شركتين محليتين تنفذانه بإشراف الوزارة، مشيرا إلى أن العمال سيعملون في نوبتين لتقصير المدة.`;

describe('near copies', () => {
  it('sees through another source line, spelling and marks', () => {
    const copy = `${TEXT.replaceAll('إ', 'ا').replaceAll('،', ' ،')}\nالمصدر: وكالات`;
    expect(isNearCopy(simhash(TEXT), simhash(copy))).toBe(true);
  });

  it('keeps another text on the same matter apart', () => {
    const other = TEXT.split('. ').reverse().join('. ').replaceAll('الجسر', 'النفق').replaceAll('العمل', 'الحفر')
      .replaceAll('الطريق', 'الشارع').replaceAll('المرحلة', 'الخطوة').replaceAll('سي', 'سوف ي'); // prettier-ignore
    expect(isNearCopy(simhash(TEXT), simhash(other))).toBe(false);
  });

  it('finds by bands what comparing all pairs finds', () => {
    const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    const flips = fc.array(fc.nat(63), { maxLength: 10 });
    const copy = fc.record({ of: fc.nat(5), flips });
    fc.assert(
      fc.property(
        fc.array(hash, { minLength: 1, maxLength: 6 }),
        fc.array(copy, { maxLength: 30 }),
        (texts, copies) => {
          const all = copies.map(({ of, flips: bits }) =>
            bits.reduce((flipped, bit) => flipped ^ (1n << BigInt(bit)), texts[of % texts.length]!),
          );
          const hashes = [...texts, ...all].map((one) => one.toString(16).padStart(16, '0'));
          const byPairs = hashes.map((one) => hashes.findIndex((other) => isNearCopy(one, other)));
          expect(firstCopies(hashes)).toEqual(byPairs);
          const bits = (one: string, other: string) => (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2);
          for (const one of hashes)
            expect(isNearCopy(hashes[0]!, one)).toBe(bits(hashes[0]!, one).replaceAll('0', '').length <= 8);
        },
      ),
    );
  });

  it('is a function of the words, and holds for short and empty texts', () => {
    expect(simhash(TEXT)).toBe(simhash(TEXT));
    expect(simhash('')).toMatch(/^[0-9a-f]{16}$/);
    expect(simhash('كلمة')).not.toBe(simhash('أخرى'));
  });
});
