/** What a test sees and does on an annotated page, in both engines. */
import type { Frame, Page } from 'puppeteer-core';
import { until } from './browsers';

export type MarkType = 'person' | 'place' | 'organisation' | 'group' | 'date';

export interface SeenMark {
  type: MarkType;
  text: string;
}

/** A page, or one of its frames. */
type Place = Page | Frame;

/**
 * The marks painted on a page, as the page itself can see them (the highlight registry is shared). A mark on words that the page has
 * just taken away or shortened is painted nowhere, and left out.
 */
export async function marksOn(page: Place): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const seen: { type: string; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const type = /^siyaq-(person|place|organisation|group|date)$/.exec(name)?.[1];
      if (!type) continue;
      for (const range of highlight) {
        // No function of its own in here: tsx would give it a helper that the page does not have.
        const { startContainer: from, endContainer: to } = range;
        if (!from.isConnected || range.startOffset > (from.nodeValue?.length ?? 0)) continue;
        if (!to.isConnected || range.endOffset > (to.nodeValue?.length ?? 0)) continue;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        seen.push({ type, text: live.toString().replace(/\s+/g, ' ') });
      }
    }
    return seen;
  }) as Promise<SeenMark[]>;
}

/** Waits until a page has marks, and returns them. */
export async function waitForMarks(page: Place): Promise<SeenMark[]> {
  let seen: SeenMark[] = [];
  await until(async () => {
    seen = await marksOn(page).catch(() => []);
    return seen.length > 0;
  }, 'marks on the page');
  return seen;
}

/**
 * Clicks in the middle of the first place where these words stand in one text node of the page.
 * @param frame a frame right below the page, to look there
 */
export async function clickWords(
  page: Page,
  words: string,
  { frame = page.mainFrame() }: { frame?: Frame } = {},
): Promise<void> {
  const point = await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The press mixes plain and non-breaking spaces.
      const { data } = node as Text;
      const at = data.replace(/\s/g, ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      (node.parentElement ?? document.body).scrollIntoView({ block: 'center' });
      const rect = range.getClientRects()[0];
      if (rect?.width) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`«${words}» is not on the page`);
  const element = frame === page.mainFrame() ? null : await frame.frameElement();
  // After the words were brought into view: that scrolls the page around a frame.
  const corner = element && (await element.evaluate((box) => box.getBoundingClientRect().toJSON() as DOMRect));
  await page.mouse.click(point.x + (corner?.x ?? 0), point.y + (corner?.y ?? 0));
}

const HOST = 'siyaq-host';

/** The text of the open card, '' when none is open. Test build only: there the shadow root is open. */
async function cardText(page: Place): Promise<string> {
  return page.evaluate((host) => {
    const card = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
    return card?.innerText ?? '';
  }, HOST);
}

/** Waits until the card says something that passes, and returns its text. */
export async function waitForCard(page: Place, says: (text: string) => boolean): Promise<string> {
  let text = '';
  await until(async () => {
    text = await cardText(page);
    return says(text);
  }, 'the card').catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${text || '(nothing)'}`);
  });
  return text;
}
