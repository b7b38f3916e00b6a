import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { collocation } from '.';

const typeOf = (verb: string, objects: string) => collocation(verb, objects.split(' ').map(fold))?.type;

describe('deeds of films, training and laboratories', () => {
  it.each([
    ['شن', 'هجوما فيلم', 'ACCUSE'],
    ['شن', 'هجوما قرية', 'ASSAULT'],
    ['شهد', 'مران عودة', null],
    ['أجرى', 'تجارب صاروخية', 'MOBILIZE'],
    ['أجرى', 'تجربة فيزياء', null],
    ['أجرى', 'تدريبات', 'MOBILIZE'],
  ])('%s + %s', (verb, objects, type) => {
    expect(typeOf(verb, objects)).toBe(type);
  });
});
