/** Property tests draw the same cases each time, so that a failure is seen again; `FC_SEED=$RANDOM npm run test:unit` draws others. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });
