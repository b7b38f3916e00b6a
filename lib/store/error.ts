/**
 * `quota`: the disk or the quota is full. `newer`: written by a newer version, which this one only reads. `broken`: what is stored
 * contradicts itself. `invalid`: what was handed in cannot be taken. `missing`: never filled. `cancelled`: on request.
 */
export type StoreErrorCode = 'quota' | 'newer' | 'broken' | 'invalid' | 'missing' | 'cancelled' | 'disk';

/** What the store rejects with. Nothing is half written when it does. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    /** For imports: the line at fault, counted from 1. */
    readonly line: number | null = null,
  ) {
    super(line === null ? message : `line ${line}: ${message}`);
  }
}

/** A storage area's rejection, told as ours: Chromium says "kQuotaBytes", Firefox "QuotaExceededError". */
export function storageError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StoreError(/quota|disk is full|no space|FILE_NO_DEVICE_SPACE/i.test(message) ? 'quota' : 'disk', message);
}
