import { createEngine, type Engine } from '@/lib/engine';

/** The extension's engine under Node, with the weights that ship with the extension. */
export function nodeEngine(): Engine {
  return createEngine(null);
}
