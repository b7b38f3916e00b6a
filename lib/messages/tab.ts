/** Requests to the content script of a tab, from the popup, the side panel and the background. */
import * as v from 'valibot';
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
}

/** Requests to the content script. */
export const TAB_REQUESTS = {
  'tab.report': v.object({}),
  'tab.show': v.object({ index: v.pipe(v.number(), v.integer(), v.minValue(0)), open: v.boolean() }),
  'tab.step': v.object({ by: v.picklist([-1, 1]) }),
  'tab.save': v.object({}),
  /** The switches have changed. */
  'tab.switch': v.object({}),
  'tab.store-changed': v.object({}),
} as const;

export type TabRequests = { [K in keyof typeof TAB_REQUESTS]: v.InferOutput<(typeof TAB_REQUESTS)[K]> };
export type TabRequestName = keyof TabRequests;

export interface TabAnswers {
  'tab.report': PageReport;
  'tab.show': boolean;
  'tab.step': boolean;
  'tab.save': Saved;
  'tab.switch': PageReport;
  'tab.store-changed': boolean;
}
