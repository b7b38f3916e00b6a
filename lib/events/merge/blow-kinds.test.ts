import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { kindsApart } from './blow-kinds';

const told = (predicate: string, ...objects: string[]) => ({ predicate, objects: objects.map(fold) });

describe('kinds of blow', () => {
  it.each([
    [told('اندلع', 'اشتباكات'), told('اغتال')],
    [told('شن', 'غارة'), told('اشتبك')],
    [told('ضرب', 'زلزال'), told('اندلع', 'حريق')],
    [told('ضرب', 'إعصار'), told('اندلع', 'حريق')],
  ])('are apart: %j and %j', (one, other) => {
    expect([kindsApart(one, other), kindsApart(other, one)]).toEqual([true, true]);
  });

  it.each([
    [told('قتل', 'غارة'), told('شن', 'قصف')],
    [told('اغتال', 'غارة'), told('شن', 'غارة')],
    [told('قتل'), told('اندلع', 'اشتباكات')],
    [told('اغتال'), told('وقع', 'انفجار')],
    [told('ضرب', 'إعصار'), told('غمر', 'سيول')],
  ])('may be one: %j and %j', (one, other) => {
    expect([kindsApart(one, other), kindsApart(other, one)]).toEqual([false, false]);
  });
});
