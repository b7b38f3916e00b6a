/**
 * Requests to the content scripts of a tab, from the popup, the side panel and the background: to the page itself, to one of its
 * frames, or to all of them.
 */
import type { MarkKind } from '../marks';
import type { IsoDate } from '../model';
import type { Saved } from './background';

/** Whether a page has marks, and why it has none. */
export type PageState =
  | 'working'
  | 'marked'
  | 'off'
  | 'unsupported'
  | 'failed'
  | 'no-article'
  | 'home'
  | 'section'
  | 'live'
  | 'video'
  | 'search'
  | 'tiny'
  | 'too-long'
  | 'not-arabic';

/** A mark as the popup and the side panel list it. */
export interface MarkRow {
  kind: MarkKind;
  /** What stands on the page. */
  text: string;
  /** What it is listed under: the entity's id and name, or for a date its days. */
  id: string;
  name: string;
}

export interface PageReport {
  state: PageState;
  url: string;
  title: string | null;
  outlet: string | null;
  publishedAt: IsoDate | null;
  saved: boolean;
  /** In reading order: a mark's index is its number for `tab.show`. */
  marks: MarkRow[];
  /** The frame that answers, as the browser counts: 0 is the page itself. What is shown, stepped to and saved is asked of it. */
  frame: number;
  /** Whether an article of some length stands here: then no frame below is looked at. */
  holds: boolean;
}

export interface TabRequests {
  'tab.report': Record<never, never>;
  /** Scrolls to a mark; with `open`, its card opens. */
  'tab.show': { index: number; open: boolean };
  'tab.step': { by: 1 | -1 };
  'tab.save': Record<never, never>;
  /** The switches have changed. */
  'tab.switch': Record<never, never>;
  'tab.store-changed': Record<never, never>;
}
export type TabRequestName = keyof TabRequests;

/** What all frames below a page are asked at once; to `tab.report` only the one that has marks answers. */
export type FrameRequestName = 'tab.report' | 'tab.switch' | 'tab.store-changed';

type Fields = Record<string, unknown>;

/** Whether a payload is what its request asks for. By hand: a schema library would weigh on every news page. */
export const TAB_CHECKS: Record<TabRequestName, (payload: Fields) => boolean> = {
  'tab.report': () => true,
  'tab.show': ({ index, open }) => Number.isInteger(index) && (index as number) >= 0 && typeof open === 'boolean',
  'tab.step': ({ by }) => by === 1 || by === -1,
  'tab.save': () => true,
  'tab.switch': () => true,
  'tab.store-changed': () => true,
};

export interface TabAnswers {
  'tab.report': PageReport;
  'tab.show': boolean;
  'tab.step': boolean;
  'tab.save': Saved;
  'tab.switch': PageReport;
  'tab.store-changed': boolean;
}
