/** All that the card adds to the content script, in one module, for weighing it. */
export { PageCard } from '../card/page-card';
export { cardStyles } from '../card/styles';
export { createStrings, StringsProvider } from '../strings';
