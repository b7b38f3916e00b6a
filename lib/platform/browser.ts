/** The one import of the browser's API. Chrome knows `browser` from version 148 on; before that the polyfill makes it. */
import browser from 'webextension-polyfill';

export { browser };
