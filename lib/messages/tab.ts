/** Requests to the content script of a tab, from the popup, the side panel and the background. */
import * as v from 'valibot';
import type { EntityRef } from '../views';
import type { Saved } from './background';

/** Why a page has no marks. */
export type PageState =
  | 'marked'
  | 'working'
  | 'off'
  | 'no-article'
  | 'home'
  | 'section'
  | 'live'
  | 'video'
  | 'search'
  | 'unsupported'
  | 'store-missing'
  | 'store-newer'
  | 'failed';

/** A mark as the popup and the side panel list it. */
export interface MarkRow extends EntityRef {
  /** What stands on the page. */
  text: string;
  /** Index of its mark on the page, in reading order. */
  index: number;
  date: boolean;
}

export interface PageReport {
  state: PageState;
  url: string;
  title: string | null;
  publishedAt: string | null;
  saved: boolean;
  counts: Record<'person' | 'place' | 'organisation' | 'group' | 'date', number>;
  marks: MarkRow[];
  /** Whether the text was longer than what is read. */
  cut: boolean;
}

export const TAB_REQUESTS = {
  'tab.report': v.object({}),
  'tab.show': v.object({ index: v.pipe(v.number(), v.integer(), v.minValue(0)), open: v.boolean() }),
  'tab.step': v.object({ by: v.picklist([-1, 1]) }),
  'tab.save': v.object({}),
  'tab.switch': v.object({ on: v.boolean() }),
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
