import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameAddress, isFrame, whenLarge } from './frame';
import { runHere } from './run';

export default defineContentScript({
  // All news sites: `wxt.config.ts` puts their patterns here when the manifest is written.
  matches: ['*://*.aljazeera.net/*'],
  runAt: 'document_idle',
  // An article may stand in a frame; frames of other sites do not match, the others are looked at in `frame.ts` first.
  allFrames: true,
  matchAboutBlank: true,
  cssInjectionMode: 'manual',
  async main(ctx) {
    if (isFrame()) await whenLarge(ctx.signal);
    if (!ctx.signal.aborted) runHere({ address: frameAddress, isFrame: isFrame() }, ctx.signal);
  },
});
