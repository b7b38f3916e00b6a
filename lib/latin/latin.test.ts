import { describe, expect, it } from 'vitest';
import { createLatinReader, latinSkeleton, sameSound } from '.';

const read = createLatinReader([
  { text: 'Wall Street Journal', entity: 'org:wsj', type: 'ORG' },
  { text: 'CNN', entity: 'org:cnn', type: 'ORG' },
  { text: 'WHO', entity: 'org:who', type: 'ORG' },
  { text: 'United States', entity: 'gpe:us', type: 'GPE' },
]);
const names = (run: string) => read(run).map(({ start, end, type }) => `${type} ${run.slice(start, end)}`);

describe('names in Latin runs', () => {
  it.each([
    ['Yehia Rasool (@IraqiSpoxMOD) February 8, 2024', ['PER Yehia Rasool']],
    ['Wall Street Journal', ['ORG Wall Street Journal']],
    ['said the Wall Street Journal and CNN', ['ORG Wall Street Journal', 'ORG CNN']],
    ['Just for Men', []],
    ['who said so', []],
    ['WHO', ['ORG WHO']],
    ['the University of X', []],
    ['Dr. Randa Ali', ['PER Randa Ali']],
    ['pic.twitter.com/mvASwpDwht', []],
  ])('%s', (run, expected) => expect(names(run)).toEqual(expected));

  it('tells an acronym from a name', () => {
    expect(read('HMC')).toEqual([{ start: 0, end: 3, type: 'ORG', entity: null, acronym: true }]);
  });

  it('leaves long English text alone', () => expect(read('John Smith '.repeat(100))).toEqual([]));
});

describe('transcriptions', () => {
  it.each([
    ['يحيى رسول', 'Yehia Rasool'],
    ['محمد السوداني', 'Mohammed al-Sudani'],
    ['لويد أوستن', 'Lloyd Austin'],
    ['قاسم الأعرجي', 'Qasim al-Araji'],
    ['خالد شريف', 'Khaled Sharif'],
  ])('%s is %s', (arabic, latin) => expect(sameSound(arabic, latin), latinSkeleton(arabic)).toBe(true));

  it.each([
    ['يحيى رسول', 'Yehia Sarour'],
    ['لويد أوستن', 'Lloyd'],
    ['علي', 'Ali'],
  ])('%s is not %s', (arabic, latin) => expect(sameSound(arabic, latin)).toBe(false));
});
