/** The options page: sites, data, keys, about. */
import type { VNode } from 'preact';
import type { ExportFormat, ImportState } from '@/components/options/data-section';
import { OptionsView, type KeyRow, type OptionsActions } from '@/components/options/options-view';
import type { SiteRow } from '@/components/options/sites-section';
import type { Notice } from '@/components/notice';
import { newsSites } from '@/lib/platform/hosts';
import { ask, MessageError, onStoreChanged } from '@/lib/platform/messages';
import { dropSite, grantedSites } from '@/lib/platform/sites';
import { sitesOff, setSwitch, readSwitches } from '@/lib/platform/switches';
import { changeKeys, commandKeys, version } from '@/lib/platform/tabs';
import type { StoreSummary } from '@/lib/views';

const FORMATS: ExportFormat[] = [
  'store',
  'markdown',
  'plover',
  'timelinejs',
  'icalendar',
  'annotations',
  'schemaorg',
  'ftm',
];

export function createOptions(draw: (view: VNode) => void): { start(): Promise<void> } {
  let sites: SiteRow[] = [];
  let everywhere = true;
  let store: StoreSummary | null = null;
  let importing: ImportState = { state: 'idle' };
  let keys: KeyRow[] = [];
  let notice: Notice | null = null;

  const actions: OptionsActions = {
    async setSite(host, on) {
      const added = sites.find((site) => site.host === host)?.origin === 'added';
      // A site that the reader added is given up altogether: the permission goes with it.
      if (added && !on) await dropSite(`*://${host}/*`);
      else await setSwitch('site', `https://${host}/`, on);
      await look();
    },
    async setEverywhere(on) {
      await setSwitch('everywhere', null, on);
      await look();
    },
    changeKeys: () => void changeKeys().catch(() => {}),
    undo: () => void act({ kind: 'undone', canUndo: false }, () => ask('store.undo', {})),
    dismissNotice() {
      notice = null;
      show();
    },
    exportAs() {},
    importFile() {},
    cancelImport() {},
    restore: () => void act({ kind: 'restored', canUndo: false }, () => ask('store.restore', {})),
    erase: () => void act({ kind: 'erased', canUndo: false }, () => ask('store.erase', {})),
  };

  async function act(done: Notice, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      notice = done;
    } catch (error) {
      notice = { kind: error instanceof MessageError && error.code === 'quota' ? 'full' : 'failed', canUndo: false };
    }
    await look();
  }

  async function look(): Promise<void> {
    const [summary, granted, off, switches] = await Promise.all([
      ask('store.summary', {}).catch(() => null),
      grantedSites(),
      sitesOff(),
      readSwitches(null),
    ]);
    store = summary;
    everywhere = switches.everywhere;
    const added = granted.map((pattern) => pattern.replace(/^\*:\/\/|\/\*$/g, ''));
    sites = [
      ...added.map((host) => ({ host, on: !off.includes(host), origin: 'added' as const })),
      ...newsSites().map((host) => ({ host, on: !off.includes(host), origin: 'built-in' as const })),
    ];
    show();
  }

  function show(): void {
    draw(
      <OptionsView
        version={version()}
        sites={sites}
        everywhere={everywhere}
        store={store}
        formats={FORMATS}
        importing={importing}
        keys={keys}
        notice={notice}
        actions={actions}
      />,
    );
  }

  return {
    async start() {
      onStoreChanged(() => void look());
      keys = await commandKeys();
      await look();
    },
  };
}
