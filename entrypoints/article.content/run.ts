/** A page, or a frame that may hold its article: on and off as the background says, and what it is asked. */
import { createStrings } from '@/components/strings';
import type { PageReport } from '@/lib/messages/tab';
import { ask, serveFrame, serveTab } from '@/lib/platform/messages';
import { getMessage } from '@/lib/platform/strings';
import { startSession, type Session } from './session';

interface Place {
  /** The document's own address, at any time; an origin where it has none. */
  address(): string;
  isFrame: boolean;
}

export function runHere({ address, isFrame }: Place, signal: AbortSignal): void {
  const strings = createStrings(getMessage);
  let running: AbortController | null = null;
  let session: Session | null = null;
  /** What the running session was started with. */
  let settings = '';
  let frame = 0;
  /** Whether the background has said if this page is on, or cannot say; until then a page is not called off. */
  let told = false;

  async function start(): Promise<void> {
    const enabled = await ask('page.enabled', { url: address() });
    const { on, hidden, page } = enabled;
    frame = enabled.frame;
    told = true;
    if (!on || signal.aborted) return stop();
    // Told again what is known already: the marks stay.
    if (running && settings === JSON.stringify(hidden)) return;
    stop();
    running = new AbortController();
    settings = JSON.stringify(hidden);
    session = startSession(
      {
        strings,
        hidden,
        // A frame that was written by its page is cited by the page's address.
        address: () => (isFrame && !/^https?:/.test(location.protocol) ? page : address()),
        // Before an article is found here, or once it is gone, a frame may hold it.
        holdsChanged: () => {
          if (!isFrame && window.length > 0) void ask('frames.look', {}).catch(() => {});
        },
      },
      AbortSignal.any([running.signal, signal]),
    );
  }

  function stop(): void {
    running?.abort();
    running = null;
    session = null;
  }

  function report(): PageReport {
    const off = { title: null, outlet: null, publishedAt: null, saved: false, holds: false, marks: [] };
    return { state: told ? 'off' : 'working', ...off, ...session?.report(), url: address(), frame };
  }

  const again = {
    async 'tab.switch'() {
      await start();
      return report();
    },
    async 'tab.store-changed'() {
      await session?.storeChanged();
      return true;
    },
  };

  serveTab(
    {
      ...again,
      'tab.report': report,
      'tab.show': ({ index, open }) => session?.show(index, open) ?? false,
      'tab.step': ({ by }) => session?.step(by) ?? false,
      'tab.save': () => session?.save() ?? Promise.reject(new Error('no article on this page')),
    },
    signal,
  );
  if (isFrame) {
    serveFrame({ ...again, 'tab.report': () => (session?.report().state === 'marked' ? report() : null) }, signal);
  }
  // A page opened while the extension is being updated has nobody to ask: it stays as it is.
  void start().catch(() => {
    told = true;
    stop();
  });
}
