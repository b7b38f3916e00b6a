import type { ClaimView } from '@/lib/views';
import { Arabic } from '../name';
import { useStrings, type Strings } from '../strings';
import { Source } from './report';

const MODIFIER_KEY = { about: 'claimAbout', 'more-than': 'claimMoreThan', 'less-than': 'claimLessThan' } as const;
const STATE_KEY = { conflict: 'claimConflict', updated: 'claimUpdated' } as const;

function amount({ value, modifier, unit }: ClaimView, strings: Strings): string {
  const number = strings.number(value);
  const counted = modifier === 'exact' ? number : strings.t(MODIFIER_KEY[modifier], number);
  // A unit that no row of the table has is the article's own word.
  return `${strings.find(`unit_${unit}`) ?? unit}: ${counted}`;
}

/** The numbers of an event: how many of what, who says so, and which of them do not go together. */
export function Claims({ claims }: { claims: ClaimView[] }) {
  const strings = useStrings();
  return (
    <section class="claims">
      <h3>{strings.t('claims')}</h3>
      <ul>
        {claims.map((claim, index) => (
          <li key={index} class={claim.state}>
            <p class="line">
              <b title={claim.quote}>{amount(claim, strings)}</b>
              {claim.about.length > 0 ? (
                <span>
                  <Arabic>{strings.list(claim.about.map(({ name }) => name))}</Arabic>
                </span>
              ) : null}
              {claim.state === 'stated' ? null : <span class="badge">{strings.t(STATE_KEY[claim.state])}</span>}
            </p>
            <p class="line said">
              {claim.speaker ? <span>{strings.t('modalityClaimedBy', claim.speaker)}</span> : null}
              <Source report={claim.source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
