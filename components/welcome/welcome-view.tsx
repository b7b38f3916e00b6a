import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import { KIND_LABEL, type MarkKind } from '../kinds';
import { Logo } from '../logo';
import { useStrings } from '../strings';

const KINDS: MarkKind[] = ['person', 'place', 'organisation', 'group', 'date'];

interface WelcomeViewProps {
  /** How many sites are annotated unasked. */
  sites: number;
  /** The key of the next mark, as the browser prints it. */
  nextMarkKey: string | null;
  onOpenOptions(): void;
  /** The live example: an `Example` that the engine has marked, and the card that was opened from it. */
  children: ComponentChildren;
}

/** First run: what it does, an example to try, which sites, what happens to what is saved. */
export function WelcomeView({ sites, nextMarkKey, onOpenOptions, children }: WelcomeViewProps) {
  const strings = useStrings();
  return (
    <main class="page welcome surface" dir={strings.dir} lang={strings.locale.slice(0, 2)}>
      <h1>
        <Logo /> {strings.t('welcomeTitle')}
      </h1>
      <p class="lead">{strings.t('welcomeLead')}</p>
      <section>
        <h2>{strings.t('welcomeTry')}</h2>
        {children}
        <p class="legend" aria-label={strings.t('welcomeLegend')}>
          {KINDS.map((kind) => (
            <span key={kind} class={`kind-${kind}`}>
              <Icon name={kind} /> <span class="mark">{strings.t(KIND_LABEL[kind])}</span>
            </span>
          ))}
        </p>
      </section>
      <section>
        <h2>{strings.t('welcomeSites')}</h2>
        <p>{strings.t('welcomeSitesText', strings.number(sites))}</p>
      </section>
      <section>
        <h2>{strings.t('welcomeSave')}</h2>
        <p>{strings.t('welcomeSaveText')}</p>
      </section>
      {nextMarkKey ? (
        <section>
          <h2>{strings.t('welcomeKeys')}</h2>
          <p>{strings.t('welcomeKeysText', nextMarkKey)}</p>
        </section>
      ) : null}
      <button type="button" onClick={onOpenOptions}>
        {strings.t('welcomeStart')}
      </button>
    </main>
  );
}
