import { buildGazetteer } from './gazetteer';
import { createWordReader } from './words';

/** The lists, read once. Nothing changes them afterwards. */
export const gazetteer = buildGazetteer();

/** Reads words against the lists. It remembers what a spelling is made of, which never changes; its memory is bounded. */
export const wordReader = createWordReader(gazetteer.root);
