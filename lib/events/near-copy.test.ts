import { describe, expect, it } from 'vitest';
import { isNearCopy, simhash } from './near-copy';

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

  it('is a function of the words, and holds for short and empty texts', () => {
    expect(simhash(TEXT)).toBe(simhash(TEXT));
    expect(simhash('')).toMatch(/^[0-9a-f]{16}$/);
    expect(simhash('كلمة')).not.toBe(simhash('أخرى'));
  });
});
