import { useState } from 'preact/hooks';
import { useStrings } from '../strings';
import { Switch } from '../switch';

/** A site on which marks may be painted. */
export interface SiteRow {
  host: string;
  on: boolean;
  /** In the manifest's list, or granted later by the reader. */
  origin: 'built-in' | 'added';
}

interface SitesSectionProps {
  sites: SiteRow[];
  everywhere: boolean;
  onSite(host: string, on: boolean): void;
  onEverywhere(on: boolean): void;
}

/** Where Siyaq runs by itself; the list is long, so it can be narrowed. */
export function SitesSection({ sites, everywhere, onSite, onEverywhere }: SitesSectionProps) {
  const strings = useStrings();
  const [query, setQuery] = useState('');
  const found = sites.filter(({ host }) => host.includes(query.trim().toLowerCase()));
  const groups = [
    { title: strings.t('optSitesAdded'), rows: found.filter(({ origin }) => origin === 'added') },
    { title: strings.t('optSitesBuiltIn'), rows: found.filter(({ origin }) => origin === 'built-in') },
  ];
  return (
    <section>
      <h2>{strings.t('optSites')}</h2>
      <p class="meta">{strings.t('optSitesHint')}</p>
      <Switch on={everywhere} onChange={onEverywhere}>
        {strings.t('onEverywhere')}
      </Switch>
      {sites.length > 12 ? (
        <input
          type="search"
          value={query}
          dir="ltr"
          aria-label={strings.t('optSitesFind')}
          placeholder={strings.t('optSitesFind')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      {groups.map(({ title, rows }) =>
        rows.length > 0 ? (
          <div key={title}>
            <h3>
              {title}
              <small>{strings.n('sites', rows.length)}</small>
            </h3>
            <div class="sites" tabIndex={0} role="group" aria-label={title}>
              {rows.map(({ host, on }) => (
                <Switch key={host} on={on} disabled={!everywhere} onChange={(on) => onSite(host, on)}>
                  <bdi dir="ltr">{host}</bdi>
                </Switch>
              ))}
            </div>
          </div>
        ) : null,
      )}
    </section>
  );
}
