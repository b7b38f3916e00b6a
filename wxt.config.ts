import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { newsMatches } from './lib/platform/hosts';

// A test build opens the shadow root, so that one suite can look into it in both engines.
const openShadow = process.env['SIYAQ_OPEN_SHADOW'] === '1';

const NO_NETWORK = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  srcDir: '.',
  hooks: {
    // The list of news sites goes into the manifest only: in the content script it would be loaded on every page.
    'build:manifestGenerated'(_wxt, manifest) {
      for (const script of manifest.content_scripts ?? []) script.matches = newsMatches();
    },
  },
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: openShadow ? '{{browser}}-mv3-test' : '{{browser}}-mv3',
  vite: () => ({
    // The browsers' floors: nothing is written out for older ones.
    build: { target: ['chrome128', 'firefox140'], cssTarget: ['chrome128', 'firefox140'] },
    plugins: [preact()],
    define: { __OPEN_SHADOW__: JSON.stringify(openShadow) },
    resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    // No request can leave the extension's own pages and background: the browser itself refuses it.
    ...(command === 'build' && { content_security_policy: { extension_pages: NO_NETWORK } }),
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { description: '__MSG_commandPreviousMark__' },
      'open-desk': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandOpenDesk__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
