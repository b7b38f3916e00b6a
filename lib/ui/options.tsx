/** The options page: sites, data, keys, about. */
import type { VNode } from 'preact';
import type { ExportFormat, ImportState } from '@/components/options/data-section';
import { OptionsView, type KeyRow, type OptionsActions } from '@/components/options/options-view';
import type { SiteRow } from '@/components/options/sites-section';
import type { Notice } from '@/components/notice';
import { newsSites } from '@/lib/platform/hosts';
import { ask, MessageError, onStoreChanged } from '@/lib/platform/messages';
import { readStream, sendFile, StreamError } from '@/lib/platform/streams';
import { dropSite, grantedSites } from '@/lib/platform/sites';
import { readSwitches, sitesOff } from '@/lib/platform/switches';
import { changeKeys, commandKeys, version } from '@/lib/platform/tabs';
import type { StoreSummary } from '@/lib/views';

/** File extension and media type of each format. */
const FILES: Record<ExportFormat, [extension: string, type: string]> = {
  store: ['jsonl', 'application/x-ndjson'],
  markdown: ['md', 'text/markdown'],
  plover: ['csv', 'text/csv'],
  timelinejs: ['timeline.json', 'application/json'],
  icalendar: ['ics', 'text/calendar'],
  annotations: ['annotations.jsonld', 'application/ld+json'],
  schemaorg: ['schema.jsonld', 'application/ld+json'],
  ftm: ['ftm.json', 'application/json'],
};

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
  let cancelling: AbortController | null = null;

  const actions: OptionsActions = {
    async setSite(host, on) {
      const added = sites.find((site) => site.host === host)?.origin === 'added';
      // A site that the reader added is given up altogether: the permission goes with it.
      if (added && !on) await dropSite(`*://${host}/*`);
      else await ask('switch.set', { scope: 'site', url: `https://${host}/`, on });
      await look();
    },
    async setEverywhere(on) {
      await ask('switch.set', { scope: 'everywhere', on });
      await look();
    },
    changeKeys: () => void changeKeys().catch(() => {}),
    undo: () => void act({ kind: 'undone', canUndo: false }, () => ask('store.undo', {})),
    dismissNotice() {
      notice = null;
      show();
    },
    exportAs: (format) => void exportAs(format),
    importFile: (file) => void importFile(file),
    cancelImport: () => cancelling?.abort(),
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

  async function exportAs(format: ExportFormat): Promise<void> {
    try {
      const pieces: string[] = [];
      for await (const piece of readStream(format)) pieces.push(piece);
      const [extension, type] = FILES[format];
      download(new Blob(pieces, { type }), `siyaq-${new Date().toISOString().slice(0, 10)}.${extension}`);
    } catch {
      notice = { kind: 'failed', canUndo: false };
      show();
    }
  }

  async function importFile(file: File): Promise<void> {
    const cancel = new AbortController();
    cancelling = cancel;
    // How many articles a file holds is known at its end: until then its size says how far it is.
    const total = store?.articles ?? 0;
    importing = { state: 'running', done: 0, total };
    show();
    try {
      const report = (done: number) => {
        importing = { state: 'running', done, total: Math.max(total, done) };
        show();
      };
      await sendFile('import', file, { signal: cancel.signal, report });
      importing = { state: 'idle' };
      notice = { kind: 'imported', canUndo: true };
    } catch (error) {
      importing = { state: 'idle' };
      if (error instanceof StreamError && error.code === 'quota') notice = { kind: 'full', canUndo: false };
      else if (error instanceof StreamError && error.code !== 'cancelled') {
        importing = { state: 'failed', errors: [{ line: error.line, message: error.message }], total: 1 };
      }
    }
    cancelling = null;
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

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
