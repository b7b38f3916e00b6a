import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutArticles } from '.';

const cut = (text: string, more: { publishedAt?: string; url?: string } = {}) =>
  cutArticles({ id: 't', text, ...more });
const said = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

const DAM = [
  'افتتحت وزارة الري، الثلاثاء، سد وادي الرمان في شمال البلاد بعد أربع سنوات من الأعمال المتواصلة.',
  'وقال وزير الري إن السد سيروي ستة آلاف هكتار من الأراضي الزراعية في القرى المجاورة لمجرى النهر.',
  'وبلغت كلفة السد نحو 180 مليون دولار، مولت ثلثيها قروض من بنك التنمية الإقليمي.',
];
const MATCH = [
  'تأهل المنتخب الوطني لكرة القدم إلى نهائي كأس الخليج بعد فوزه على ضيفه بركلات الترجيح.',
  'وتقدم أصحاب الأرض بهدف مبكر سجله المهاجم كريم الناصر قبل أن يقلب الضيوف النتيجة.',
  'ويلتقي المنتخب في النهائي الفائز من المباراة الثانية التي تقام غدا في الملعب نفسه.',
];
const MATCH_TITLE = 'المنتخب الوطني يتأهل إلى نهائي كأس الخليج';
const LINKS = [
  '• إضراب عمال النقل يدخل يومه الثالث',
  '• جامعة المدينة تطلق برنامجا جديدا',
  '• مهرجان السينما يعلن قائمته',
];

describe('the seeds', () => {
  const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
  const gold = (
    JSON.parse(readFileSync(`${folder}gold/articles.json`, 'utf8')) as {
      articles: {
        file: string;
        bodyStart: number;
        bodyEnd: number;
        headline: string | null;
        outlet: string | null;
        pubDate: string;
        pubConfidence: string;
        teasers: [number, number][];
      }[];
    }
  ).articles;

  test.each([...new Set(gold.map(({ file }) => file))])('%s', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const articles = cut(text);
    const read = articles.map(({ start, end, headline, outlet, publishedAt, teasers = [] }) => ({
      body: [start, end],
      headline: said(text, headline),
      outlet,
      day: publishedAt?.slice(0, 10) ?? null,
      teasers: teasers.map((teaser) => said(text, teaser)),
    }));
    expect(read).toEqual(
      gold
        .filter((article) => article.file === file)
        .map(({ bodyStart, bodyEnd, headline, outlet, pubDate, pubConfidence, teasers }) => ({
          body: [bodyStart, bodyEnd],
          headline,
          outlet,
          day: pubConfidence === 'high' ? pubDate : null,
          teasers: teasers.map(([start, end]) => text.slice(start, end)),
        })),
    );
  });
});

describe('where an article ends', () => {
  test('a marker, a headline and prose on its subject: an article of its own', () => {
    const text = [...DAM, 'إقرأ أيضاً:', MATCH_TITLE, ...MATCH, 'مقالات مشابهة', ...LINKS].join('\n');
    const articles = cut(text);
    expect(articles.map((article) => said(text, article))).toEqual([DAM.join('\n'), MATCH.join('\n')]);
    expect(said(text, articles[1]!.headline)).toBe(MATCH_TITLE);
  });

  test.each([
    ['27.02.2024', 'رام الله/ الأناضول', '2024-02-27'],
    ['تاريخ النشر: 27/2/2024', 'عمّان: «الشرق الأوسط»', '2024-02-27'],
    // without a stamp between them the nearest line is the headline
    ['مباريات اليوم', 'فوز مفاجئ', null],
  ])('a second article with «%s» and «%s» below its headline', (stamp, byline, day) => {
    const text = [...DAM, 'إقرأ أيضاً:', MATCH_TITLE, stamp, byline, ...MATCH].join('\n');
    const second = cut(text)[1]!;
    expect([said(text, second.headline), second.publishedAt]).toEqual([day ? MATCH_TITLE : byline, day]);
    expect(said(text, second)).toBe(MATCH.join('\n'));
  });

  test('a marker with a link or two inside an article: promotion, and the text goes on', () => {
    const text = [DAM[0], 'اقرأ أيضا', 'إضراب عمال النقل يدخل يومه الثالث', ...DAM.slice(1)].join('\n\n');
    const [article, ...rest] = cut(text);
    expect(rest).toEqual([]);
    expect(said(text, article!)).toBe(text);
    expect(article!.teasers!.map((teaser) => said(text, teaser))).toEqual([
      'اقرأ أيضا',
      'إضراب عمال النقل يدخل يومه الثالث',
    ]);
  });

  test.each([['مقالات مشابهة'], ['أخبار ذات صلة'], ['كلمات دلالية: سد ري'], ['المصدر: الأفق'], ['الأكثر قراءة']])(
    'below «%s» nothing belongs to it',
    (marker) => {
      const text = [...DAM, marker, ...LINKS].join('\n');
      expect(cut(text).map((article) => said(text, article))).toEqual([DAM.join('\n')]);
    },
  );

  test('a title below the list that asks is a title, whatever words it shares', () => {
    const text = [...DAM, 'الأكثر قراءة', 'وادي الرمان وسد وزارة الري.. ماذا تغير في البلاد؟'].join('\n\n');
    expect(cut(text).map((article) => said(text, article))).toEqual([DAM.join('\n\n')]);
  });

  test('a rule across the page belongs to nobody', () => {
    const text = [...DAM, 'ـــــــــ', 'إقرأ أيضاً', ...LINKS].join('\n');
    expect(cut(text).map((article) => said(text, article))).toEqual([DAM.join('\n')]);
  });

  test('a skip range holds links, not text', () => {
    const text = [
      DAM[0],
      'تخطى قصص مقترحة وواصل القراءة',
      'قصص مقترحة',
      'إضراب عمال النقل يدخل يومه الثالث',
      'قصص مقترحة نهاية',
      ...DAM.slice(1),
    ].join('\n');
    const teasers = cut(text)[0]!.teasers!.map((teaser) => said(text, teaser));
    expect(teasers).toHaveLength(4);
    expect(teasers).not.toContain(DAM[1]);
  });

  test('a notice is a paragraph in an article about such matters, and furniture below one', () => {
    const notice = 'يمكنك حذف حسابك من إعدادات التطبيق بعد قبول شروط الاستخدام المنشورة في الموقع.';
    const inside = [DAM[0], notice, DAM[1]].join('\n');
    expect(said(inside, cut(inside)[0]!)).toBe(inside);
    const below = [...DAM, notice].join('\n');
    expect(said(below, cut(below)[0]!)).toBe(DAM.join('\n'));
  });
});

describe('the day of publication', () => {
  const body = DAM.join('\n');
  const day = (text: string, more = {}) => cut(text, more)[0]!.publishedAt;
  test.each([
    ['between headline and body', `افتتاح سد وادي الرمان بعد سنوات\n27-2-2024 | 15:13\n${body}`, '2024-02-27T15:13'],
    ['labelled', `افتتاح سد وادي الرمان بعد سنوات\nتاريخ النشر: 27 شباط 2024\n${body}`, '2024-02-27'],
    [
      'an English ordinal',
      `افتتاح سد وادي الرمان بعد سنوات\nتاريخ النشر: 12th, February 2024 GMT\n${body}`,
      '2024-02-12',
    ],
    ['Maghrebi months', `افتتاح سد وادي الرمان بعد سنوات\nنشر في 21 غشت 2025\n${body}`, '2025-08-21'],
    [
      'a dateline of its own line, in both calendars',
      `افتتاح سد وادي الرمان بعد سنوات\nالرياض 17 شعبان 1445 هـ الموافق 27 فبراير 2024 م واس\n${body}`,
      '2024-02-27',
    ],
    [
      "an agency's dateline before the first words",
      `افتتاح سد وادي الرمان بعد سنوات\nوادي الرمان 27 فبراير 2024 (وكالة) - ${body}`,
      '2024-02-27',
    ],
    [
      'a day in the first sentence',
      `افتتاح سد وادي الرمان بعد سنوات\nقررت الوزارة في 27 فبراير 2024 إغلاق السد القديم. ${body}`,
      null,
    ],
    [
      'a day of both calendars in a sentence',
      `افتتاح سد وادي الرمان بعد سنوات\nافتتح الأمير في 17 شعبان 1445 هـ الموافق 27 فبراير 2024 السد الكبير في شمال البلاد.\n${body}`,
      null,
    ],
    ["the page's clock above the headline", `الجمعة 3 مايو 2024\nافتتاح سد وادي الرمان بعد سنوات\n${body}`, null],
    ['only the last update', `افتتاح سد وادي الرمان بعد سنوات\nآخر تحديث: 27 شباط 2024\n${body}`, null],
    [
      'a stamp that the weekday contradicts',
      `افتتاح السد الكبير اليوم\n27-2-2024\nافتتحت اليوم الجمعة أعمال السد الكبير في شمال البلاد بحضور الوزير.`,
      null,
    ],
    ['a day that the calendar does not have', `افتتاح سد وادي الرمان بعد سنوات\n31-2-2024\n${body}`, null],
  ])('%s', (_what, text, expected) => expect(day(text)).toBe(expected));

  test.each([
    ['وأمس الخميس', '2024-02-23', '2024-02-23'],
    ['غدا السبت', '2024-02-23', '2024-02-23'],
    ['في اليوم الخامس الخميس', '2024-02-23', '2024-02-23'],
    ['أمس (الاثنين)', '2024-02-23', null],
  ])('«%s» in an article stamped %s', (words, stamp, expected) => {
    expect(
      day(`افتتاح سد وادي الرمان بعد سنوات\n${stamp}\nافتتحت ${words} أعمال السد الكبير في شمال البلاد بحضور الوزير.`),
    ).toBe(expected);
  });

  test('what is given outranks everything, for the first article alone', () => {
    const text = ['افتتاح سد وادي الرمان بعد سنوات', '27-2-2024', ...DAM, 'إقرأ أيضاً:', MATCH_TITLE, ...MATCH].join(
      '\n',
    );
    const [first, second] = cut(text, { publishedAt: '2024-03-01' });
    expect(first).toMatchObject({ publishedAt: '2024-03-01', publishedAtFrom: 'given' });
    expect(second).toMatchObject({ publishedAt: null, publishedAtFrom: null });
  });

  test('the address tells, where it has a day', () => {
    expect(day(body, { url: 'https://www.albayan.ae/across/2020-06-03-1.3874' })).toBe('2020-06-03');
    expect(day(body, { url: 'https://arabic.cnn.com/2013/middle_east/8/3/syria/index.html' })).toBe('2013-08-03');
    expect(day(body, { url: 'https://example.test/20240603/slug-1080951234.html' })).toBe('2024-06-03');
    expect(day(body, { url: 'https://example.test/world/202406031080951234-slug/' })).toBe('2024-06-03');
    expect(day(body, { url: 'https://example.test/story/20240603/1' })).toBeNull();
  });
});

describe('any text at all', () => {
  test('plain sentences are one article, whole', () => {
    const sentences = fc.array(
      fc.constantFrom(...DAM, ...MATCH, 'بغداد', 'جلسة طارئة', 'قال وزير المالية إن العجز تراجع'),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(sentences, (lines) => {
        const text = lines.join('\n');
        const covered = cut(text).reduce(
          (sum, { start, end, headline }) => sum + end - start + (headline ? headline.end - headline.start + 1 : 0),
          0,
        );
        expect(covered).toBe(text.length);
      }),
    );
  });

  test('spans lie in the text, in order, and none overlaps another', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...DAM,
        ...MATCH,
        ...LINKS,
        MATCH_TITLE,
        'إقرأ أيضاً:',
        'مقالات مشابهة',
        'المصدر: الجزيرة',
        'كلمات دلالية',
        '12-2-2024',
        '',
        'Logo',
        'شارك',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        let reached = 0;
        for (const { start, end, headline, teasers = [] } of cut(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (headline) expect(headline.end).toBeLessThanOrEqual(start);
          for (const teaser of teasers) expect(start <= teaser.start && teaser.end <= end).toBe(true);
          reached = end;
        }
      }),
    );
  });

  test('takes time in proportion to the length', () => {
    const unit = [...DAM, 'اقرأ أيضا', ...LINKS, 'المصدر: وكالات', ''].join('\n');
    const time = (times: number): number => {
      const text = unit.repeat(times);
      const began = performance.now();
      cut(text);
      return performance.now() - began;
    };
    time(200);
    const best = (times: number): number => Math.min(time(times), time(times), time(times));
    // Eightfold text: quadratic work would take sixty-four times as long.
    expect(best(1600)).toBeLessThan(30 * Math.max(best(200), 5));
  });
});
