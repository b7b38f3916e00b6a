import { render } from 'preact';
import type { Notice } from '@/components/notice';
import '@/components/pages.css';
import { PopupView, type PopupActions, type PopupPage } from '@/components/popup/popup-view';
import type { SaveState } from '@/components/save-button';
import { createStrings, StringsProvider } from '@/components/strings';
import type { Switches } from '@/lib/messages/background';
import type { PageReport } from '@/lib/messages/tab';
import { countKinds } from '@/lib/page-names';
import { ask, askTab, MessageError, reportOf } from '@/lib/platform/messages';
import { annotateOnce, requestSite, sitePattern } from '@/lib/platform/sites';
import { getMessage } from '@/lib/platform/strings';
import { frontTab, openDesk, openOptions } from '@/lib/platform/tabs';
import { hiddenKinds } from '@/lib/platform/switches';
import { nothingReason } from '@/lib/ui/nothing';
import type { StoreSummary } from '@/lib/views';

const strings = createStrings(getMessage);
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;
const tab = await frontTab();
let page: PopupPage = { state: 'loading' };
let url = tab?.url ?? null;
/** The frame that holds the page's article. */
let frame = 0;
let on: Switches = { page: true, site: true, everywhere: true };
let store: StoreSummary | null = null;
let save: SaveState = 'none';
let notice: Notice | null = null;

const actions: PopupActions = {
  setPage: (value) => void flip('page', value),
  setSite: (value) => void flip('site', value),
  setEverywhere: (value) => void flip('everywhere', value),
  async setKind(kind, shown) {
    if (kind === 'other') return;
    await ask('kind.set', { kind, shown });
    await look();
  },
  async annotateOnce() {
    if (!tab) return;
    await annotateOnce(tab.id).catch(() => (page = { state: 'nothing', reason: 'unsupported' }));
    await look();
  },
  async annotateSite() {
    if (!tab || !url || !(await requestSite(url))) return;
    await annotateOnce(tab.id);
    await look();
  },
  async save() {
    if (!tab) return;
    save = 'saving';
    draw();
    try {
      await askTab(tab.id, 'tab.save', {}, frame);
      notice = { kind: 'saved', canUndo: true };
    } catch (error) {
      notice = { kind: error instanceof MessageError && error.code === 'quota' ? 'full' : 'failed', canUndo: false };
    }
    await look();
  },
  async undo() {
    await ask('store.undo', {});
    notice = { kind: 'undone', canUndo: false };
    await look();
  },
  dismissNotice() {
    notice = null;
    draw();
  },
  openDesk: () => void openDesk(tab?.windowId ?? null).then(() => globalThis.close()),
  openOptions,
};

async function flip(scope: keyof Switches, value: boolean): Promise<void> {
  on = await ask('switch.set', { scope, url, on: value });
  await look();
}

/** Asks the tab and the store how things stand, and again while the page is being read. */
async function look(): Promise<void> {
  const report = tab ? await reportOf(tab.id) : null;
  frame = report?.frame ?? 0;
  url = report?.url ?? url;
  [store, on, page] = await Promise.all([
    ask('store.summary', {}).catch(() => null),
    ask('switch.get', { url }),
    pageOf(report),
  ]);
  save = report?.state === 'marked' ? (report.saved ? 'saved' : 'unsaved') : 'none';
  draw();
  if (report?.state === 'working') setTimeout(() => void look(), 200);
}

async function pageOf(report: PageReport | null): Promise<PopupPage> {
  if (!report) return url && sitePattern(url) ? { state: 'unannotated' } : { state: 'nothing', reason: 'unsupported' };
  const { state, title, outlet, publishedAt, marks } = report;
  if (state === 'working') return { state: 'loading' };
  if (state === 'failed') return { state: 'disconnected' };
  const reason = nothingReason(report);
  if (reason) return { state: 'nothing', reason };
  const hidden = await hiddenKinds();
  const kinds = countKinds(marks).map((count) => ({ ...count, shown: !hidden.includes(count.kind) }));
  return { state: 'found', title, outlet, publishedAt, kinds };
}

function draw(): void {
  const site = url && sitePattern(url) ? new URL(url).hostname : null;
  render(
    <StringsProvider value={strings}>
      <PopupView page={page} site={site} on={on} store={store} save={save} notice={notice} actions={actions} />
    </StringsProvider>,
    document.getElementById('app')!,
  );
}

draw();
await look();
