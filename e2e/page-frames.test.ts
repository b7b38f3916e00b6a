/** An article that stands in a frame of its page: marked where the frame is of the same site, and only there. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askFrom } from './background';
import { ENGINES, until, type TestBrowser } from './browsers';
import { deskBeside } from './desk';
import { clickWords, marksOn, waitForCard, waitForMarks } from './marks';
import { openSetting, type Setting } from './setting';
import { html, Markup, page } from './site/html';
import { type ExtraPages, type Site } from './site/server';

const HOST = 'www.aljazeera.net';
const SISTER = 'text.aljazeera.net';
const OTHER_NEWS = 'www.aawsat.com';

const TITLE = 'الرباط تستضيف مؤتمرا دوليا حول المياه بمشاركة أربعين دولة';
const STORY = [
  'افتتح رئيس الحكومة المغربية عزيز أخنوش في الرباط يوم الاثنين 4 مارس 2024 مؤتمرا دوليا حول ندرة المياه بمشاركة وفود من أربعين دولة.',
  'وقال أخنوش في كلمته إن المغرب يعتزم بناء محطات جديدة لتحلية مياه البحر، وإن بلاده تتعاون في ذلك مع إسبانيا وفرنسا والأمم المتحدة.',
  'ودعا المشاركون في ختام اليوم الأول إلى وضع خطة مشتركة لدول المتوسط، على أن تعقد الدورة المقبلة في تونس خلال أكتوبر 2025.',
];
const OWN_TITLE = 'القاهرة تعلن نتائج مسابقة الترجمة السنوية للأدب العالمي';
const OWN_STORY = [
  'أعلنت وزارة الثقافة المصرية في القاهرة يوم الأحد 3 مارس 2024 نتائج مسابقة الترجمة السنوية التي شارك فيها مترجمون من عشرين بلدا عربيا وأجنبيا.',
  'وقالت الوزارة في بيان إن الجائزة الأولى ذهبت إلى مترجمة من الأردن عن ترجمتها لرواية ألمانية، وإن حفل التسليم سيقام في دار الأوبرا المصرية.',
  'وأضاف البيان أن باب الترشح للدورة المقبلة سيفتح في مطلع العام، وأن المسابقة ستشمل للمرة الأولى أعمالا مترجمة عن الصينية واليابانية والتركية.',
];

const story = (title: string, texts: string[]) => html`<h1>${title}</h1>
  <article>${texts.map((text) => html`<p>${text}</p>`)}</article>`;

/** A page around one frame, with nothing of its own but a name. */
const around = (frame: Markup, own: Markup = html``): string =>
  page({ title: TITLE, body: html`<body><header>الصحيفة</header><main class="wrap">${own}${frame}</main></body>` });

/** A trap, and an honest frame behind it to tell when the frames of the page have been looked at. */
const beside = (trap: Markup): string =>
  around(html`${trap}<iframe id="honest" src="/frames/text" width="700" height="900"></iframe>`);

const frame = (src: string, size = html`width="700" height="900"`) =>
  html`<iframe id="frame" src="${src}" ${size}></iframe>`;

let port = 0;
const PAGES: ExtraPages = {
  '/frames/text': () => page({ title: TITLE, body: html`<body class="wrap">${story(TITLE, STORY)}</body>` }),
  '/frames/same': () => around(frame('/frames/text')),
  '/frames/sister': () => around(frame(`http://${SISTER}:${port}/frames/text`)),
  '/frames/other': () => beside(frame(`http://${OTHER_NEWS}:${port}/frames/text`)),
  '/frames/foreign': () => beside(frame(`http://ads.example:${port}/frames/text`)),
  '/frames/small': () => beside(frame('/frames/text', html`width="300" height="250"`)),
  '/frames/grows': () => around(frame('/frames/text', html`width="700" height="120"`)),
  '/frames/own': () => around(frame('/frames/text'), story(OWN_TITLE, OWN_STORY)),
  '/frames/written': () =>
    around(html`<iframe id="frame" width="700" height="900" srcdoc="${story(TITLE, STORY).value}"></iframe>`),
  '/frames/sandboxed': () =>
    beside(html`<iframe id="frame" sandbox width="700" height="900" srcdoc="${story(TITLE, STORY).value}"></iframe>`),
};

describe.each(ENGINES)('%s', (name) => {
  let setting: Setting;
  let site: Site;
  let tested: TestBrowser;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    setting = await openSetting(name, PAGES, { hosts: [HOST, SISTER, OTHER_NEWS, 'ads.example'] });
    ({ site, tested, options } = setting);
    port = site.port;
  });

  beforeEach(async () => {
    tab = await tested.browser.newPage();
  });

  afterEach(async () => {
    await askFrom(options, 'switch.set', { scope: 'everywhere', on: true });
    await tab.close();
  });

  afterAll(() => setting?.close());

  /** Opens a page and returns its frame. */
  async function open(path: string): Promise<Frame> {
    await tab.goto(site.url(HOST, path), { waitUntil: 'load' });
    return frameAt('#frame');
  }

  const frameAt = async (selector: string): Promise<Frame> =>
    (await (await tab.waitForSelector(selector))!.contentFrame())!;

  const wordsOf = async (place: Page | Frame): Promise<string[]> => (await marksOn(place)).map(({ text }) => text);

  test.each(['same', 'sister', 'written'])('marks in a frame of the same site: %s', async (path) => {
    const inner = await open(`/frames/${path}`);
    await waitForMarks(inner);
    expect(await wordsOf(inner)).toEqual(expect.arrayContaining(['عزيز أخنوش', 'الرباط', 'تونس']));
    expect(await marksOn(tab)).toEqual([]);
  });

  test('a card opens in the frame', async () => {
    const inner = await open('/frames/same');
    await waitForMarks(inner);
    await clickWords(tab, 'تونس', { frame: inner });
    await waitForCard(inner, (text) => text.includes('تونس'));
  });

  test('a frame that is given its height later is marked then', async () => {
    const inner = await open('/frames/grows');
    await tab.evaluate(() => document.querySelector('#frame')!.setAttribute('height', '900'));
    await waitForMarks(inner);
  });

  test.each(['other', 'foreign', 'small', 'sandboxed'])('no marks in a frame: %s', async (path) => {
    const trap = await open(`/frames/${path}`);
    await waitForMarks(await frameAt('#honest'));
    expect(await marksOn(trap)).toEqual([]);
    expect(await trap.evaluate(() => document.body.innerText)).toContain('أخنوش');
  });

  test('a page with an article of its own has no marks in its frames, until the article is gone', async () => {
    const inner = await open('/frames/own');
    await waitForMarks(tab);
    expect(await marksOn(inner)).toEqual([]);
    await tab.evaluate(() => {
      for (const part of document.querySelectorAll('h1, article')) part.remove();
    });
    await waitForMarks(inner);
    await until(async () => (await marksOn(tab)).length === 0, 'no marks on the page');
  });

  test('the side panel lists what stands in the frame, goes there, opens its card, and saves it', async () => {
    const inner = await open('/frames/sister');
    await waitForMarks(inner);
    const desk = await deskBeside(tested, tab.url());
    await until(async () => (await desk.text()).includes('عزيز أخنوش'), 'the names of the frame');
    await desk.press('تونس', 'go');
    const rung = () => inner.evaluate(() => [...(CSS.highlights.get('siyaq-focus') ?? [])].map(String).length);
    await until(async () => (await rung()) === 1, 'a ring');
    await desk.press('تونس', 'card');
    await waitForCard(inner, (text) => text.includes('تونس'));
    const before = await askFrom(options, 'store.summary', {});
    await desk.pressButton(/^المخزن$|^Store$/);
    await desk.pressButton(/احفظ هذا المقال|Save this article/);
    await until(async () => (await askFrom(options, 'store.summary', {})).articles === before.articles + 1);
    const [saved] = (await askFrom(options, 'store.articles', {})).items.filter(({ title }) => title === TITLE);
    expect(saved?.url).toBe(site.url(SISTER, '/frames/text'));
    await askFrom(options, 'store.undo', {});
    await desk.close();
  });

  test('off and on for the page by its own address', async () => {
    const inner = await open('/frames/same');
    await waitForMarks(inner);
    const url = site.url(HOST, '/frames/same');
    await askFrom(options, 'switch.set', { scope: 'page', url, on: false });
    await until(async () => (await marksOn(inner)).length === 0, 'no marks');
    expect(await inner.evaluate(() => document.querySelectorAll('siyaq-host').length)).toBe(0);
    await askFrom(options, 'switch.set', { scope: 'page', url, on: true });
    await waitForMarks(inner);
  });
});
