import { expect, it } from 'vitest';
import { monthName } from './format';

it.each([
  [2, 'ar-IQ', 'شباط'],
  [2, 'ar-EG', 'فبراير'],
  [2, 'ar-DZ', 'فيفري'],
  [8, 'ar-MA', 'غشت'],
  [8, 'ar-SA', 'أغسطس'],
  [2, 'ar', 'شباط/فبراير'],
  [11, 'ar-001', 'تشرين الثاني/نوفمبر'],
  [2, 'en', 'February'],
  [2, 'fr-FR', 'février'],
])('month %i in %s is %s', (month, locale, name) => {
  expect(monthName(month, locale)).toBe(name);
});
