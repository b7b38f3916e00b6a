import { useId, useState } from 'preact/hooks';
import type { RoleView } from '@/lib/views';
import { Report, Source } from '../event/report';
import { Arabic } from '../name';
import { useStrings } from '../strings';
import { intervalWords } from '../when';

/** A title somebody bore, when that is attested and by whom; the sentence itself on demand. */
export function RoleItem({ role }: { role: RoleView }) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const quotes = useId();
  const [first] = role.reports;
  const attested = role.from || role.to ? intervalWords(role.from, role.to, strings) : strings.t('roleUndated');
  return (
    <li class="role">
      <p class="role-title">
        <Arabic>{role.title}</Arabic>
      </p>
      <p class="meta line">
        {first && role.reports.length === 1 ? <Source report={first} /> : <span>{attested}</span>}
        {first ? (
          <button
            type="button"
            class="quiet disclose"
            aria-expanded={open}
            aria-controls={quotes}
            onClick={() => setOpen(!open)}
          >
            {role.reports.length === 1 ? strings.t('showQuote') : strings.n('sources', role.reports.length)}
          </button>
        ) : null}
      </p>
      <div id={quotes} hidden={!open}>
        {open ? role.reports.map((report, index) => <Report key={index} report={report} />) : null}
      </div>
    </li>
  );
}
