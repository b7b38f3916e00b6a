import { useId, useRef, useState } from 'preact/hooks';
import type { StoreSummary } from '@/lib/views';
import { FailureHint } from '../failure';
import { StoreLine } from '../store-line';
import { useStrings } from '../strings';
import { EraseButton } from './erase-button';

/** `store` is the one that can be imported again. */
export type ExportFormat =
  'store' | 'markdown' | 'plover' | 'timelinejs' | 'icalendar' | 'annotations' | 'schemaorg' | 'ftm';

/** Where an import stands. */
export type ImportState =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number }
  /** Nothing was changed. `line` counts from 1; null where the file as a whole is at fault. */
  | { state: 'failed'; errors: { line: number | null; message: string }[]; total: number };

export interface DataActions {
  exportAs(format: ExportFormat): void;
  importFile(file: File): void;
  cancelImport(): void;
  restore(): void;
  erase(): void;
}

interface DataSectionProps {
  store: StoreSummary | null;
  formats: ExportFormat[];
  importing: ImportState;
  actions: DataActions;
}

/** What is stored, and its ways out and in. */
export function DataSection({ store, formats, importing, actions }: DataSectionProps) {
  const strings = useStrings();
  const [format, setFormat] = useState<ExportFormat>(formats[0] ?? 'store');
  const file = useRef<HTMLInputElement>(null);
  const hint = useId();
  // What a newer version wrote is not written to: exporting and erasing are the ways out.
  const readOnly = store?.state === 'newer';
  return (
    <section>
      <h2>{strings.t('optData')}</h2>
      <p class="meta">{strings.t('optDataHint')}</p>
      {store && store.state !== 'ready' ? <FailureHint failure={store.state} /> : null}
      {store ? <StoreLine store={store} /> : null}
      <div class="data-row">
        <label class="field grow">
          <span class="meta">{strings.t('exportAs')}</span>
          <select
            value={format}
            onChange={({ currentTarget }) => setFormat(formats.find((name) => name === currentTarget.value) ?? 'store')}
          >
            {formats.map((name) => (
              <option key={name} value={name}>
                {strings.t(`format_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" onClick={() => actions.exportAs(format)}>
          {strings.t('export')}
        </button>
      </div>
      <div class="data-row">
        <p class="meta grow" id={hint}>
          {strings.t('importHint')}
        </p>
        <input
          ref={file}
          type="file"
          hidden
          accept=".jsonl,.ndjson,.json,application/x-ndjson"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) actions.importFile(chosen);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          aria-describedby={hint}
          disabled={importing.state === 'running' || readOnly}
          onClick={() => file.current?.click()}
        >
          {strings.t('import')}
        </button>
      </div>
      <ImportReport importing={importing} onCancel={actions.cancelImport} />
      <div class="data-row">
        <p class="meta grow">{strings.t('restoreHint')}</p>
        <button type="button" disabled={readOnly} onClick={actions.restore}>
          {strings.t('restore')}
        </button>
      </div>
      <div class="data-row">
        <p class="meta grow">{strings.t('eraseHint')}</p>
        <EraseButton articles={store?.articles ?? 0} onErase={actions.erase} />
      </div>
    </section>
  );
}

function ImportReport({ importing, onCancel }: { importing: ImportState; onCancel(): void }) {
  const strings = useStrings();
  if (importing.state === 'running') {
    const { done, total } = importing;
    const words = strings.t('importProgress', strings.number(done), strings.number(total));
    return (
      <div class="data-row" role="status">
        <progress class="grow" max={total} value={done} aria-label={words} />
        <span class="count">{words}</span>
        <button type="button" onClick={onCancel}>
          {strings.t('cancel')}
        </button>
      </div>
    );
  }
  if (importing.state === 'idle') return null;
  const { errors, total } = importing;
  return (
    <div class="hint bad" role="alert">
      <p>{strings.t('importFailed')}</p>
      <ul>
        {errors.map(({ line, message }, index) => (
          <li key={index}>
            {line === null ? null : `${strings.t('importLine', strings.number(line))}: `}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {total > errors.length ? <p>{strings.t('importMoreErrors', strings.number(total - errors.length))}</p> : null}
    </div>
  );
}
