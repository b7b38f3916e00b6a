import { defineContentScript } from 'wxt/utils/define-content-script';
import { createStrings } from '@/components/strings';
import { ask, serveTab } from '@/lib/platform/messages';
import { getMessage } from '@/lib/platform/strings';
import { startSession, type Session } from './session';

export default defineContentScript({
  // All news sites: `wxt.config.ts` puts their patterns here when the manifest is written.
  matches: ['*://*.aljazeera.net/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  main(ctx) {
    const strings = createStrings(getMessage);
    let running: AbortController | null = null;
    let session: Session | null = null;

    async function start(): Promise<void> {
      const { on, hidden } = await ask('page.enabled', { url: location.href });
      stop();
      if (!on || ctx.signal.aborted) return;
      running = new AbortController();
      session = startSession(strings, hidden, AbortSignal.any([running.signal, ctx.signal]));
    }

    function stop(): void {
      running?.abort();
      running = null;
      session = null;
    }

    const off = { url: location.href, title: null, outlet: null, publishedAt: null, saved: false, marks: [] };
    const report = () => session?.report() ?? { ...off, state: 'off' as const };

    serveTab(
      {
        'tab.report': report,
        'tab.show': ({ index, open }) => session?.show(index, open) ?? false,
        'tab.step': ({ by }) => session?.step(by) ?? false,
        'tab.save': () => session?.save() ?? Promise.reject(new Error('no article on this page')),
        async 'tab.switch'() {
          await start();
          return report();
        },
        async 'tab.store-changed'() {
          await session?.storeChanged();
          return true;
        },
      },
      ctx.signal,
    );
    // A page opened while the extension is being updated has nobody to ask: it stays as it is.
    void start().catch(stop);
  },
});
