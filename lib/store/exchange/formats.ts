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

interface FormatOf {
  file: string;
  mime: string;
  /** Streams the text. @throws StoreError `cancelled` */
  write(store: Store, progress?: Progress): AsyncGenerator<string>;
}

/** Only `store` can be imported again. */
export const FORMATS: Record<ExportFormat, FormatOf> = {
  store: { file: 'siyaq.jsonl', mime: 'application/jsonl', write: exportStore },
  annotations: { file: 'siyaq-annotations.jsonld', mime: 'application/ld+json', write: webAnnotations },
  schemaorg: { file: 'siyaq-events.jsonld', mime: 'application/ld+json', write: schemaOrg },
  ftm: { file: 'siyaq.ftm.json', mime: 'application/x-ndjson', write: followTheMoney },
  plover: { file: 'siyaq-events.csv', mime: 'text/csv', write: ploverCsv },
  timelinejs: { file: 'siyaq-timeline.json', mime: 'application/json', write: timelineJs },
  icalendar: { file: 'siyaq.ics', mime: 'text/calendar', write: iCalendar },
  markdown: { file: 'siyaq.md', mime: 'text/markdown', write: markdown },
};
