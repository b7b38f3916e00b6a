/** The same page on paper, in a reader's view of its own, come back to, in another font, and zoomed. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askFrom, evaluateWithApi } from './background';
import { ENGINES, until, type TestBrowser } from './browsers';
import { clickWords, marksOn, waitForCard, waitForMarks } from './marks';
import { openSetting, type Setting } from './setting';
import { html, page } from './site/html';
import { type ExtraPages, type Site } from './site/server';

const HOST = 'www.aljazeera.net';
const TITLE = 'مدريد وباريس تتفقان على خط جديد للقطارات السريعة';
const STORY = [
  'اتفق رئيس الوزراء الإسباني بيدرو سانشيز في مدريد يوم الخميس 7 مارس 2024 مع نظيره الفرنسي غابرييل أتال على مد خط جديد للقطارات السريعة بين البلدين.',
  'وقال سانشيز في مؤتمر صحفي إن العمل سيبدأ في برشلونة مطلع العام المقبل، وإن الاتحاد الأوروبي سيتحمل ثلث كلفة المشروع الذي طال انتظاره.',
  'وأوضح أتال أن الخط سيصل مرسيليا بمدن الساحل الإسباني في أقل من أربع ساعات، وأن دراسة الأثر البيئي ستنشر في يونيو 2024 للنقاش العام.',
  'وينتظر أن يناقش البرلمان الإيطالي في روما مشروعا مشابها يربط جنوة بمدينة نيس الفرنسية قبل نهاية العام الجاري.',
];

const article = html`<article id="story"><h1>${TITLE}</h1>${STORY.map((text) => html`<p>${text}</p>`)}</article>`;

const PAGES: ExtraPages = {
  '/shapes/story': () =>
    page({
      title: TITLE,
      style: '@page{size:A4} body{font-family:"Late",serif}',
      body: html`<body><main class="wrap">${article}</main>
<script>window.shown = []; addEventListener('pageshow', ({ persisted }) => window.shown.push(persisted));</script></body>`,
    }),
  '/shapes/elsewhere': () => page({ title: 'صفحة أخرى', body: html`<body><p>لا شيء هنا.</p></body>` }),
  // The button puts a copy of the article over the page, and takes it away again.
  '/shapes/reader': () =>
    page({
      title: TITLE,
      body: html`<body><main class="wrap">${article}</main><button id="reader">وضع القراءة</button>
<script>
const button = document.getElementById('reader');
const story = document.getElementById('story');
button.addEventListener('click', () => {
  const open = document.querySelector('.reader-view');
  if (open) { open.remove(); story.hidden = false; return; }
  const view = document.createElement('section');
  view.className = 'reader-view';
  view.append(...[...story.children].map((child) => child.cloneNode(true)));
  story.hidden = true;
  document.body.append(view);
});
</script></body>`,
    }),
};

declare const window: { shown: boolean[] };

describe.each(ENGINES)('%s', (name) => {
  let setting: Setting;
  let site: Site;
  let tested: TestBrowser;
  let options: Page;
  let tab: Page;

  beforeAll(async () => {
    setting = await openSetting(name, PAGES);
    ({ site, tested, options } = setting);
  });

  beforeEach(async () => {
    tab = await tested.browser.newPage();
  });

  afterEach(async () => {
    await askFrom(options, 'switch.set', { scope: 'everywhere', on: true });
    await tab.close();
  });

  afterAll(() => setting?.close());

  const urlOf = (path: string) => site.url(HOST, `/shapes/${path}`);

  async function open(path: string): Promise<void> {
    await tab.goto(urlOf(path));
    await waitForMarks(tab);
  }

  /** The ids of the elements that hold marks. */
  const holders = (): Promise<string[]> =>
    tab.evaluate(() => {
      const found = [...CSS.highlights]
        .filter(([key]) => key.startsWith('siyaq-'))
        .flatMap(([, ranges]) => [...ranges].map(({ startContainer }) => startContainer.parentElement!))
        .filter((element) => element.isConnected && element.closest('h1, p'))
        .map((element) => element.closest('article, section')?.tagName ?? 'none');
      return [...new Set(found)];
    });

  /** An open card may lie over the next words: it is closed first. */
  async function openCardOf(words: string): Promise<void> {
    await tab.keyboard.press('Escape');
    await waitForCard(tab, (text) => text === '');
    await clickWords(tab, words);
    await waitForCard(tab, (text) => text.includes(words));
  }

  test('on paper there is no mark and no card', async () => {
    await open('story');
    await openCardOf('برشلونة');
    if (name === 'chrome') {
      // Its prints cannot be compared: highlights that show nothing still cut the text into other pieces.
      expect(await looks(tab)).toEqual({ background: 'rgba(36, 144, 79, 0.12)', line: 'underline', card: 'block' });
      await tab.emulateMediaType('print');
      expect(await looks(tab)).toEqual({ background: 'rgba(0, 0, 0, 0)', line: 'none', card: 'none' });
      await tab.emulateMediaType();
      return;
    }
    const marked = await print(tab);
    await askFrom(options, 'switch.set', { scope: 'everywhere', on: false });
    await until(async () => (await marksOn(tab)).length === 0, 'no marks');
    expect(marked).toBe(await print(tab));
    // That could fail: a background like that of a mark does change the print.
    await tab.evaluate(() => (document.querySelector('p')!.style.background = '#b8690f1f'));
    expect(await print(tab)).not.toBe(marked);
  });

  test("a page's own reading view is marked, and the article again when it is closed", async () => {
    await open('reader');
    expect(await holders()).toEqual(['ARTICLE']);
    await tab.click('#reader');
    await until(async () => (await holders()).join() === 'SECTION', 'marks in the reading view alone');
    await tab.click('#reader');
    await until(async () => (await holders()).join() === 'ARTICLE', 'marks in the article alone');
  });

  test('come back to, the page has its marks, and every key and click counts once', async () => {
    await open('story');
    const before = await marksOn(tab);
    // A message that is still under way when the page is left makes Chromium load it anew: then it is left once more.
    await until(
      async () => {
        await tab.goto(urlOf('elsewhere'));
        // Not `goBack`: it waits for a load that a page out of the cache never has.
        await tab.evaluate(() => history.back());
        await until(() => tab.evaluate(() => window.shown?.length > 0).catch(() => false), 'the page left');
        await until(async () => (await marksOn(tab)).length === before.length, 'the same marks');
        return tab.evaluate(() => window.shown.includes(true));
      },
      'the page as it was left',
      60_000,
    );
    const rung: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await evaluateWithApi(options, 'tab.step', urlOf('story'), { by: 1 })).toBe(true);
      rung.push(
        await tab.evaluate(() => [...CSS.highlights.get('siyaq-focus')!].map(({ startOffset }) => startOffset).join()),
      );
    }
    const inOrder = await tab.evaluate(() =>
      [...CSS.highlights]
        .filter(([key]) => key.startsWith('siyaq-') && key !== 'siyaq-focus')
        .flatMap(([, ranges]) => [...ranges] as StaticRange[])
        .filter(({ startContainer }) => startContainer.parentElement!.matches('h1'))
        .map(({ startOffset }) => startOffset)
        .toSorted((a, b) => a - b),
    );
    expect(rung.slice(0, inOrder.length)).toEqual(inOrder.map(String).slice(0, 3));
    expect(await tab.evaluate(() => document.querySelectorAll('siyaq-host').length)).toBe(1);
  });

  test('a font that comes late moves the words; clicks find them, and an open card stays beside its own', async () => {
    await open('story');
    await openCardOf('برشلونة');
    await tab.evaluate(async () => {
      // The types do not have `sizeAdjust` yet.
      const wider = { sizeAdjust: '170%' } as FontFaceDescriptors;
      const font = new FontFace('Late', 'local("DejaVu Sans"), local("Noto Naskh Arabic"), local("Amiri")', wider);
      document.fonts.add(await font.load());
    });
    await until(async () => (await gapToCard(tab, 'برشلونة')) <= 12, 'the card beside its words');
    for (const words of ['بيدرو سانشيز', 'مرسيليا', 'روما']) await openCardOf(words);
  });

  test('at 200 % the card fits into the window and clicks find their words', async () => {
    await open('story');
    await zoom(options, urlOf('story'), 2);
    await until(() => tab.evaluate(() => devicePixelRatio === 2), 'the zoom');
    for (const words of ['برشلونة', 'روما']) {
      await openCardOf(words);
      const { card, view } = await tab.evaluate(() => ({
        card: document
          .querySelector('siyaq-host')!
          .shadowRoot!.querySelector('[role=dialog]')!
          .getBoundingClientRect()
          .toJSON() as DOMRect,
        view: { width: document.documentElement.clientWidth, height: innerHeight },
      }));
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(view.width);
      expect(card.bottom).toBeLessThanOrEqual(view.height);
    }
    await zoom(options, urlOf('story'), 1);
  });

  test("a page's own enlarging (`zoom` in its styles) keeps clicks and marks together", async () => {
    await open('story');
    await tab.evaluate(() => document.body.style.setProperty('zoom', '2'));
    for (const words of ['برشلونة', 'مرسيليا']) await openCardOf(words);
  });
});

/** A print of the page, background colours and all, without the time that tells it from another of the same page. */
async function print(tab: Page): Promise<string> {
  const pdf = Buffer.from(await tab.pdf({ printBackground: true })).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data]) => {
    try {
      return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      return data!;
    }
  });
  return createHash('sha256')
    .update(streams.join('\n').replace(/D:\d{14}/g, ''))
    .digest('hex');
}

/** How marks and card look on the page as it is now, on the screen or as for printing. Firefox does not tell. */
function looks(tab: Page): Promise<{ background: string; line: string; card: string }> {
  return tab.evaluate(() => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(
      document.querySelector('p')!,
      '::highlight(siyaq-place)',
    );
    const card = getComputedStyle(document.querySelector('siyaq-host')!).display;
    return { background: backgroundColor, line: textDecorationLine, card };
  });
}

/** CSS pixels between the first place of these words and the card, up or down. */
function gapToCard(tab: Page, words: string): Promise<number> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !(walker.currentNode as Text).data.includes(wanted));
    const range = document.createRange();
    const at = (walker.currentNode as Text).data.indexOf(wanted);
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + wanted.length);
    const line = range.getBoundingClientRect();
    const card = document
      .querySelector('siyaq-host')!
      .shadowRoot!.querySelector('[role=dialog]')!
      .getBoundingClientRect();
    return Math.min(Math.abs(card.top - line.bottom), Math.abs(line.top - card.bottom));
  }, words);
}

/** Zooms the tab with this address as the reader would. */
async function zoom(options: Page, url: string, factor: number): Promise<void> {
  await options.evaluate(
    async (address, times) => {
      interface Tabs {
        query(about: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object, to: object): Promise<unknown>;
        setZoom(id: number, factor: number): Promise<void>;
      }
      const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
      const { tabs } = scope.browser ?? scope.chrome;
      const message = { siyaq: 'tab', name: 'tab.report', payload: {} };
      for (const { id } of await tabs.query({})) {
        const reply = await tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
        if ((reply as { value?: { url: string } } | null)?.value?.url === address) await tabs.setZoom(id, times);
      }
    },
    url,
    factor,
  );
}
