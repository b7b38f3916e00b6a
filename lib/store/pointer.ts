/** Which commit pointer counts: the one beside the records, or the one in the log, which is written first. */
import type { MetaRecord } from './records';

/**
 * The log's pointer counts where it goes on from the stored one: the transactions that it waits for are those that the stored one waits
 * for, and all after it. Else the log is a rest of what is in its place already, or of a time when it could not be opened.
 */
export function pointerOf(stored: MetaRecord | null, logged: MetaRecord | null): MetaRecord | null {
  if (!logged) return stored;
  const from = stored?.txn ?? 0;
  if (logged.txn <= from || (stored && (stored.schema !== logged.schema || stored.generation !== logged.generation)))
    return stored;
  const later = Array.from({ length: logged.txn - from }, (_, at) => from + 1 + at);
  const waiting = [...(stored?.logged ?? []), ...later];
  return waiting.join() === logged.logged.join() ? logged : stored;
}

/** As it was stored; the logs came later than the rest, so a store that was not written since has no field for them. */
export function readPointer(stored: unknown): MetaRecord | null {
  const meta = stored as MetaRecord | undefined;
  return meta ? { ...meta, logged: meta.logged ?? [] } : null;
}
