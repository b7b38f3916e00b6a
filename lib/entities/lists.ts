import { buildGazetteer } from './gazetteer';

/** The lists, read once, when they are first asked. Nothing changes them afterwards. */
export const gazetteer = buildGazetteer();
