/**
 * Long texts between the background and a page of the extension, a piece at a time: the receiver asks for each, so that
 * neither side holds more than one. The port keeps the worker awake as long as it is open.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** What goes over a port. The side that reads says `next`; the side that writes answers `chunk`, `end` or `failed`. */
type Frame =
  | { is: 'next' }
  | { is: 'chunk'; text: string }
  | { is: 'end' }
  | { is: 'report'; done: number }
  | { is: 'result'; value: unknown }
  | { is: 'failed'; code: string; message: string; line: number | null };

/** Characters of a file sent at once: well under the browsers' limit of 64 MB a message. */
const PIECE = 1 << 19;

const PREFIX = 'siyaq/';

export class StreamError extends Error {
  override readonly name = 'StreamError';

  constructor(
    readonly code: string,
    message: string,
    /** The line of an import at fault, counted from 1. */
    readonly line: number | null,
  ) {
    super(message);
  }
}

/** Reads what the background writes under a name, piece by piece. @throws StreamError */
export async function* readStream(name: string): AsyncGenerator<string> {
  const port = browser.runtime.connect({ name: PREFIX + name });
  try {
    yield* pulled(port);
  } finally {
    port.disconnect();
  }
}

/**
 * Sends a file to the background under a name, and waits for what comes of it.
 * @param report called with the number of articles done
 * @throws StreamError; `cancelled` after the signal
 */
export async function sendFile(
  name: string,
  file: Blob,
  { signal, report }: { signal: AbortSignal; report: (done: number) => void },
): Promise<unknown> {
  const port = browser.runtime.connect({ name: PREFIX + name });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return new Promise((resolve, reject) => {
    const pieces = file
      .stream()
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
      .getReader();
    let rest = '';
    signal.addEventListener('abort', () => reject(new StreamError('cancelled', 'cancelled', null)), { once: true });
    port.onDisconnect.addListener(() => reject(new StreamError('cancelled', 'the background has stopped', null)));
    port.onMessage.addListener((message) => {
      const frame = message as Frame;
      if (frame.is === 'next') void give().catch((error: unknown) => fail('invalid', String(error), null));
      else if (frame.is === 'report') report(frame.done);
      else if (frame.is === 'result') resolve(frame.value);
      else if (frame.is === 'failed') fail(frame.code, frame.message, frame.line);
    });

    async function give(): Promise<void> {
      while (rest.length < PIECE) {
        const { done, value } = await pieces.read();
        if (done) break;
        rest += value;
      }
      const text = rest.slice(0, PIECE);
      rest = rest.slice(PIECE);
      port.postMessage((text ? { is: 'chunk', text } : { is: 'end' }) satisfies Frame);
    }

    function fail(code: string, message: string, line: number | null): void {
      reject(new StreamError(code, message, line));
      port.disconnect();
    }
  });
}

/** What the background does with streams. */
export interface StreamHandlers {
  /** Answers `readStream(name)`; null for a name that is not known. */
  write(name: string): Promise<AsyncIterable<string> | null>;
  /** Answers `sendFile('import', …)`. */
  take(
    chunks: AsyncIterable<string>,
    progress: { signal: AbortSignal; report: (done: number) => void },
  ): Promise<unknown>;
}

export function serveStreams({ write, take }: StreamHandlers): void {
  browser.runtime.onConnect.addListener((port) => {
    // Content scripts have no business here: only the extension's own pages.
    const own = port.sender?.url?.startsWith(browser.runtime.getURL(''));
    if (!port.name.startsWith(PREFIX) || port.sender?.id !== browser.runtime.id || !own) return;
    const name = port.name.slice(PREFIX.length);
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const post = (frame: Frame) => {
      if (!gone.signal.aborted) port.postMessage(frame);
    };
    const work = name === 'import' ? importFrom(port) : exportTo(turns(port, gone.signal), name);
    void work.catch((error: { code?: string; line?: number | null; message?: string }) =>
      post({
        is: 'failed',
        code: error.code ?? 'failed',
        message: error.message ?? String(error),
        line: error.line ?? null,
      }),
    );

    async function importFrom(source: Runtime.Port): Promise<void> {
      const report = (done: number) => post({ is: 'report', done });
      const value = await take(pulled(source), { signal: gone.signal, report });
      post({ is: 'result', value });
    }

    async function exportTo(turn: () => Promise<void>, wanted: string): Promise<void> {
      const chunks = await write(wanted);
      if (!chunks) throw new StreamError('invalid', `unknown stream "${wanted}"`, null);
      for await (const text of chunks) {
        await turn();
        if (gone.signal.aborted) return;
        post({ is: 'chunk', text });
      }
      await turn();
      post({ is: 'end' });
    }
  });
}

/** Waits until the other side asks for the next piece, or is gone. Made at once: the first question may come at once. */
function turns(port: Runtime.Port, signal: AbortSignal): () => Promise<void> {
  let asked = 0;
  let wake: (() => void) | null = null;
  port.onMessage.addListener((message) => {
    if ((message as Frame).is !== 'next') return;
    asked += 1;
    wake?.();
  });
  signal.addEventListener('abort', () => wake?.(), { once: true });
  return async () => {
    if (asked === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    wake = null;
    asked -= 1;
  };
}

/** Asks for piece after piece until the end. */
async function* pulled(port: Runtime.Port): AsyncGenerator<string> {
  for (;;) {
    const frame = await new Promise<Frame>((resolve, reject) => {
      const listener = (message: unknown) => {
        const next = message as Frame;
        if (next.is !== 'chunk' && next.is !== 'end' && next.is !== 'failed') return;
        port.onMessage.removeListener(listener);
        resolve(next);
      };
      port.onMessage.addListener(listener);
      port.onDisconnect.addListener(() => reject(new StreamError('cancelled', 'the other side is gone', null)));
      port.postMessage({ is: 'next' } satisfies Frame);
    });
    if (frame.is === 'chunk') yield frame.text;
    else if (frame.is === 'failed') throw new StreamError(frame.code, frame.message, frame.line);
    else return;
  }
}
