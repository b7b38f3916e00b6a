/**
 * Days that the press names without their year because everybody knows it. The year is taken where one of the words stands
 * near by, and the article is not older than the event. Folded forms, as a scan gives them.
 */
export interface Anniversary {
  day: number;
  month: number;
  year: number;
  /** Words shortly before the date. */
  near: ReadonlySet<string>;
}

export const ANNIVERSARIES: Anniversary[] = [
  anniversary(7, 10, 2023, 'هجوم هجمات احداث عمليه طوفان معركه حرب غزه حماس القسام'),
  anniversary(11, 9, 2001, 'هجوم هجمات احداث اعتداءات تفجيرات'),
  anniversary(25, 1, 2011, 'ثوره'),
  anniversary(30, 6, 2013, 'ثوره احداث'),
  anniversary(3, 7, 2013, 'انقلاب'),
  anniversary(17, 10, 2019, 'انتفاضه ثوره حراك احتجاجات'),
  anniversary(17, 2, 2011, 'ثوره'),
  anniversary(23, 7, 1952, 'ثوره'),
  anniversary(14, 7, 1958, 'ثوره'),
  anniversary(26, 9, 1962, 'ثوره'),
  anniversary(14, 10, 1963, 'ثوره'),
  anniversary(6, 10, 1973, 'حرب نصر انتصارات'),
  anniversary(5, 6, 1967, 'حرب نكسه هزيمه عدوان حدود'),
  anniversary(4, 6, 1967, 'حدود خطوط'),
  anniversary(4, 8, 2020, 'انفجار تفجير جريمه كارثه'),
  anniversary(15, 7, 2016, 'انقلاب محاوله'),
  anniversary(6, 1, 2021, 'اقتحام الكابيتول هجوم'),
  anniversary(6, 2, 2023, 'زلزال'),
];

function anniversary(day: number, month: number, year: number, near: string): Anniversary {
  return { day, month, year, near: new Set(near.split(' ')) };
}
