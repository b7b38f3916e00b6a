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

export type ExportFormat =
  | 'siyaq'
  | 'web-annotation'
  | 'schema-org'
  | 'follow-the-money'
  | 'plover-csv'
  | 'timeline-js'
  | 'icalendar'
  | 'markdown';

interface FormatOf {
  file: string;
  mime: string;
  /** Streams the text. @throws StoreError `cancelled` */
  write(store: Store, progress?: Progress): AsyncGenerator<string>;
}

/** Only `siyaq` can be imported again. */
export const FORMATS: Record<ExportFormat, FormatOf> = {
  siyaq: { file: 'siyaq.jsonl', mime: 'application/jsonl', write: exportStore },
  'web-annotation': { file: 'siyaq-annotations.jsonld', mime: 'application/ld+json', write: webAnnotations },
  'schema-org': { file: 'siyaq-events.jsonld', mime: 'application/ld+json', write: schemaOrg },
  'follow-the-money': { file: 'siyaq.ftm.json', mime: 'application/x-ndjson', write: followTheMoney },
  'plover-csv': { file: 'siyaq-events.csv', mime: 'text/csv', write: ploverCsv },
  'timeline-js': { file: 'siyaq-timeline.json', mime: 'application/json', write: timelineJs },
  icalendar: { file: 'siyaq.ics', mime: 'text/calendar', write: iCalendar },
  markdown: { file: 'siyaq.md', mime: 'text/markdown', write: markdown },
};
