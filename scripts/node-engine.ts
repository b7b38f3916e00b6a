import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '@/lib/engine';
import { loadTagger } from '@/lib/entities';

/** The extension's engine under Node, with the weights that ship with the extension. */
export function nodeEngine(): Engine {
  const weights = new URL('../public/tagger.bin', import.meta.url);
  return createEngine(loadTagger(readFileSync(weights)));
}
