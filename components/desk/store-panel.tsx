import type { ArticleView, Paged, StoreSummary } from '@/lib/views';
import { FailureHint } from '../failure';
import { SaveButton, type SaveState } from '../save-button';
import { StoreLine } from '../store-line';
import { useStrings } from '../strings';
import { ArticleItem } from './article-item';

const UNDO_LABEL = {
  save: 'undoSave',
  remove: 'undoRemove',
  decide: 'undoDecide',
  import: 'undoImport',
} as const;

interface StorePanelProps {
  /** Null while it is being asked. */
  store: StoreSummary | null;
  /** Newest first; null while they are being fetched. */
  articles: Paged<ArticleView> | null;
  /** The article of the page in front. */
  save: SaveState;
  onSave(): void;
  onRemove(article: ArticleView): void;
  onMore(cursor: string): void;
  onUndo(): void;
  onOpenOptions(): void;
}

/** What the store holds, article by article; each can be removed, and the last step taken back. */
export function StorePanel(props: StorePanelProps) {
  const strings = useStrings();
  const { store, articles, save } = props;
  const next = articles?.next ?? null;
  return (
    <>
      {store && store.state !== 'ready' ? <FailureHint failure={store.state} /> : null}
      {store ? <StoreLine store={store} /> : null}
      <div class="bar">
        <SaveButton state={save} onSave={props.onSave} />
        {store?.undo ? (
          <button type="button" onClick={props.onUndo} title={store.undo.detail}>
            {strings.t(UNDO_LABEL[store.undo.label])}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={props.onOpenOptions}>
          {strings.t('openOptions')}
        </button>
      </div>
      {articles?.total === 0 ? <p class="hint">{strings.t('storeNone')}</p> : null}
      <ul>
        {articles?.items.map((article) => (
          <ArticleItem key={article.id} article={article}>
            <button
              type="button"
              class="quiet"
              aria-label={strings.t('removeArticle', article.title ?? strings.t('untitled'))}
              onClick={() => props.onRemove(article)}
            >
              {strings.t('remove')}
            </button>
          </ArticleItem>
        ))}
      </ul>
      {next === null ? null : (
        <button type="button" class="wide" onClick={() => props.onMore(next)}>
          {strings.t('moreArticles')}
        </button>
      )}
    </>
  );
}
