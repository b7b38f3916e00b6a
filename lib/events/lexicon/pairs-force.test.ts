import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { collocation } from '.';

const typeOf = (verb: string, objects: string) => collocation(verb, objects.split(' ').map(fold))?.type;

describe('what flies and what breaks out', () => {
  it.each([
    ['حلق', 'طيران بكثافة', 'MOBILIZE'],
    ['حلق', 'طائرات استطلاع', 'MOBILIZE'],
    ['حلق', 'طائرة ركاب', null],
    ['حلق', 'شعره', null],
    ['قام', 'مروحيات تحليق', 'MOBILIZE'],
    ['تفجر', 'احتجاجات', 'PROTEST'],
    ['تفجر', 'أعمال شغب', 'PROTEST'],
    ['تفجر', 'اشتباكات', 'ASSAULT'],
    ['تفجر', 'ينابيع', null],
    ['وصل', 'مجموعة جندي', 'MOBILIZE'],
    ['وصل', 'مجموعة سياح', undefined],
  ])('%s + %s', (verb, objects, type) => {
    expect(typeOf(verb, objects)).toBe(type);
  });
});
