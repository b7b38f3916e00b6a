import type { StoreSummary } from '@/lib/views';
import { NoticeBar, type Notice } from '../notice';
import { useStrings } from '../strings';
import { DataSection, type DataActions, type ImportState, type ExportFormat } from './data-section';
import { SitesSection, type SiteRow } from './sites-section';

/** A command of the extension and the key it has now, as the browser prints it; null where it has none. */
export interface KeyRow {
  label: string;
  key: string | null;
}

export interface OptionsActions extends DataActions {
  setSite(host: string, on: boolean): void;
  setEverywhere(on: boolean): void;
  /** Opens the browser's own page for keys; null where the browser has none that can be opened. */
  changeKeys: (() => void) | null;
  undo(): void;
  dismissNotice(): void;
}

interface OptionsViewProps {
  version: string;
  sites: SiteRow[];
  everywhere: boolean;
  store: StoreSummary | null;
  formats: ExportFormat[];
  importing: ImportState;
  keys: KeyRow[];
  notice: Notice | null;
  actions: OptionsActions;
}

/** Sites, data, keys, about. */
export function OptionsView({ version, sites, everywhere, keys, notice, actions, ...data }: OptionsViewProps) {
  const strings = useStrings();
  return (
    <main class="page surface" dir={strings.dir} lang={strings.locale.slice(0, 2)}>
      <h1>{strings.t('optionsTitle')}</h1>
      <SitesSection
        sites={sites}
        everywhere={everywhere}
        onSite={actions.setSite}
        onEverywhere={actions.setEverywhere}
      />
      <DataSection {...data} actions={actions} />
      <section>
        <h2>{strings.t('optKeys')}</h2>
        <dl class="keys">
          {[...keys, { label: strings.t('keyEsc'), key: 'Esc' }].map(({ label, key }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{key ? <kbd dir="ltr">{key}</kbd> : <span class="meta">{strings.t('keysNone')}</span>}</dd>
            </div>
          ))}
        </dl>
        {actions.changeKeys ? (
          <button type="button" onClick={actions.changeKeys}>
            {strings.t('keysChange')}
          </button>
        ) : null}
      </section>
      <section>
        <h2>{strings.t('optAbout')}</h2>
        <p>{strings.t('aboutPrivacy')}</p>
        <p>{strings.t('aboutLicence')}</p>
        <p class="meta">{strings.t('aboutVersion', version)}</p>
      </section>
      <div class="page-notice">
        <NoticeBar notice={notice} onUndo={actions.undo} onDismiss={actions.dismissNotice} />
      </div>
    </main>
  );
}
