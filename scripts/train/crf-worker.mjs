// A thread that trains one CRF (`trainCrf`). JavaScript, because on Node 20 a thread does not inherit tsx's loader.
import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { trainCrf } = await tsImport('./crf.ts', import.meta.url);
const { data, chosen, options } = workerData;
const weights = trainCrf(data, chosen, options);
parentPort.postMessage(weights, [weights.features.buffer, weights.transitions.buffer]);
