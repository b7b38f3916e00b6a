// Node 20 takes no loader by a worker's arguments: it is registered inside, and then the worker itself is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./build-worker.ts');
