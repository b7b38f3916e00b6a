import type { ArticleView, EntityRef, EventView, Paged } from '@/lib/views';
import { EventList } from '../event/event-list';
import { EntityLink } from '../name';
import { SearchField } from '../search-field';
import { useStrings } from '../strings';
import { ArticleItem } from './article-item';

/** What a query found; it belongs to the words in `query` and to no others. */
export interface SearchResults {
  query: string;
  /** With the number of articles that name it. */
  entities: (EntityRef & { count: number })[];
  events: Paged<EventView>;
  articles: ArticleView[];
}

interface SearchPanelProps {
  query: string;
  results: SearchResults | null;
  onQuery(query: string): void;
  onMoreEvents(cursor: string): void;
  onOpenEntity(entity: EntityRef): void;
}

/** Names, events and articles by any words, as the reader types. */
export function SearchPanel({ query, results, onQuery, onMoreEvents, onOpenEntity }: SearchPanelProps) {
  const strings = useStrings();
  const current = results?.query === query ? results : null;
  const nothing =
    current && current.entities.length === 0 && current.events.total === 0 && current.articles.length === 0;
  return (
    <>
      <SearchField value={query} label={strings.t('search')} hint={strings.t('searchHint')} onInput={onQuery} />
      <div class="results" aria-busy={query !== '' && !current}>
        <p class="meta" role="status">
          {nothing ? strings.t('searchNone', query) : null}
        </p>
        {current && current.entities.length > 0 ? (
          <section>
            <h2 class="group-title">{strings.t('names')}</h2>
            <p class="chips">
              {current.entities.map(({ count, ...entity }) => (
                <EntityLink key={entity.id} entity={entity} count={strings.number(count)} onOpen={onOpenEntity} />
              ))}
            </p>
          </section>
        ) : null}
        {current && current.events.total > 0 ? (
          <section>
            <h2 class="group-title">{strings.n('events', current.events.total)}</h2>
            <EventList page={current.events} onMore={onMoreEvents} onOpenEntity={onOpenEntity} />
          </section>
        ) : null}
        {current && current.articles.length > 0 ? (
          <section>
            <h2 class="group-title">{strings.t('articlesTitle')}</h2>
            <ul>
              {current.articles.map((article) => (
                <ArticleItem key={article.id} article={article} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}
