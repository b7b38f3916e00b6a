/** All the ways in which a store can be given away. */
import type { Store } from '../store';
import type { Progress } from '../writer';
import { exportStore } from './export';
import { followTheMoney } from './follow-the-money';
import { iCalendar } from './icalendar';
import { markdown } from './markdown';
import { ploverCsv } from './plover-csv';
import { schemaOrg } from './schema-org';
import { timelineJs } from './timeline-js';
import { webAnnotations } from './web-annotation';

/** By the names that the options page offers. */
export type ExportFormat =
  'store' | 'markdown' | 'plover' | 'timelinejs' | 'icalendar' | 'annotations' | 'schemaorg' | 'ftm';

type WriteFormat = (store: Store, progress?: Progress) => AsyncGenerator<string>;

/** Each streams its text, and throws StoreError `cancelled` on request. Only `store` can be imported again. */
export const FORMATS: Record<ExportFormat, WriteFormat> = {
  store: exportStore,
  markdown,
  plover: ploverCsv,
  timelinejs: timelineJs,
  icalendar: iCalendar,
  annotations: webAnnotations,
  schemaorg: schemaOrg,
  ftm: followTheMoney,
};
