import type { ComponentChildren } from 'preact';
import type { ArticleView } from '@/lib/views';
import { Source } from '../event/report';
import { Arabic } from '../name';
import { useStrings } from '../strings';

interface ArticleItemProps {
  article: ArticleView;
  /** At the end of the row. */
  children?: ComponentChildren;
}

/** An article of the store: title, outlet, date, and what came of it. */
export function ArticleItem({ article, children }: ArticleItemProps) {
  const strings = useStrings();
  return (
    <li class="article-row">
      <div class="grow">
        <p class="article-title">{article.title ? <Arabic>{article.title}</Arabic> : strings.t('untitled')}</p>
        <p class="meta">
          <Source report={article} />
          <span class="sep">{strings.n('events', article.events)}</span>
          {article.seed ? <span class="sep">{strings.t('seedArticle')}</span> : null}
        </p>
      </div>
      {children}
    </li>
  );
}
