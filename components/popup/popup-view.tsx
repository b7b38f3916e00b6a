import type { IsoDate } from '@/lib/model';
import type { StoreSummary } from '@/lib/views';
import { FailureHint } from '../failure';
import { Icon } from '../icon';
import { Logo } from '../logo';
import { NoticeBar, type Notice } from '../notice';
import { SaveButton, type SaveState } from '../save-button';
import { StoreLine } from '../store-line';
import { useStrings } from '../strings';
import { Switch } from '../switch';
import { KindCounts, type KindCount } from './kind-counts';
import { FoundArticle, NothingFound, type NothingReason } from './page-summary';

/** What the tab shows, as far as the popup can know. */
export type PopupPage =
  | { state: 'loading' }
  | {
      state: 'found';
      title: string | null;
      outlet: string | null;
      publishedAt: IsoDate | null;
      kinds: KindCount[];
    }
  | { state: 'nothing'; reason: NothingReason }
  /** No content script: the site is not among those that are annotated unasked. */
  | { state: 'unannotated' }
  /** The content script belongs to an earlier version of the extension. */
  | { state: 'disconnected' };

export interface PopupActions {
  setPage(on: boolean): void;
  setSite(on: boolean): void;
  setEverywhere(on: boolean): void;
  setKind(kind: KindCount['kind'], shown: boolean): void;
  annotateOnce(): void;
  /** Asks the browser for the site's permission: call it inside the click. */
  annotateSite(): void;
  save(): void;
  undo(): void;
  dismissNotice(): void;
  openDesk(): void;
  openOptions(): void;
}

interface PopupViewProps {
  page: PopupPage;
  /** The site's host name, null where there is none (a file, a page of the browser). */
  site: string | null;
  on: { page: boolean; site: boolean; everywhere: boolean };
  /** Null while it is being asked. */
  store: StoreSummary | null;
  save: SaveState;
  notice: Notice | null;
  actions: PopupActions;
}

/** This page at a glance: what was found, on and off, save, and the way to the desk. */
export function PopupView({ page, site, on, store, save, notice, actions }: PopupViewProps) {
  const strings = useStrings();
  const running = page.state === 'found' || page.state === 'nothing' || page.state === 'loading';
  return (
    <main class="popup surface" dir={strings.dir} lang={strings.locale.slice(0, 2)}>
      <header>
        <h1>
          <Logo /> {strings.t('extShortName')}
        </h1>
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {strings.t('openOptions')}
        </button>
      </header>
      <div class="popup-page">
        {page.state === 'loading' ? <p class="meta loading">{strings.t('pageLoading')}</p> : null}
        {page.state === 'disconnected' ? <FailureHint failure="disconnected" /> : null}
        {page.state === 'nothing' ? <NothingFound reason={page.reason} /> : null}
        {page.state === 'found' ? (
          <>
            <FoundArticle title={page.title} outlet={page.outlet} publishedAt={page.publishedAt} />
            <KindCounts kinds={page.kinds} onShow={actions.setKind} />
          </>
        ) : null}
        {page.state === 'unannotated' ? (
          <div class="hint">
            <p>{strings.t('pageUnannotated')}</p>
            <button type="button" class="primary" onClick={actions.annotateOnce}>
              {strings.t('annotateOnce')}
            </button>
            {site ? (
              <>
                <button type="button" onClick={actions.annotateSite}>
                  {strings.t('annotateSite', site)}
                </button>
                <p class="meta">{strings.t('annotateSiteHint')}</p>
              </>
            ) : null}
          </div>
        ) : null}
        {store && store.state !== 'ready' ? <FailureHint failure={store.state} /> : null}
        <NoticeBar notice={notice} onUndo={actions.undo} onDismiss={actions.dismissNotice} />
        <div class="bar">
          <SaveButton state={page.state === 'found' ? save : 'none'} onSave={actions.save} />
          <button type="button" onClick={actions.openDesk}>
            {strings.t('openDesk')}
          </button>
        </div>
      </div>
      <div class="switches">
        {running ? (
          <Switch on={on.page} disabled={!on.everywhere || !on.site} onChange={actions.setPage}>
            {strings.t('onPage')}
          </Switch>
        ) : null}
        {running && site ? (
          <Switch on={on.site} disabled={!on.everywhere} onChange={actions.setSite}>
            {strings.t('onSite', site)}
          </Switch>
        ) : null}
        <Switch on={on.everywhere} onChange={actions.setEverywhere}>
          {strings.t('onEverywhere')}
        </Switch>
      </div>
      {store?.state === 'ready' ? (
        <footer>
          <Icon name="check" />
          <StoreLine store={store} brief />
        </footer>
      ) : null}
    </main>
  );
}
