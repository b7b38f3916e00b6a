import { buildGazetteer } from './gazetteer';

/** The lists, read once. Nothing changes them afterwards. */
export const gazetteer = buildGazetteer();
