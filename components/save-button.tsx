import { Icon } from './icon';
import { useStrings } from './strings';

/** Where the page's article stands; `none`: the page has no article. */
export type SaveState = 'none' | 'unsaved' | 'saving' | 'saved';

/** «Save this article», and that it is saved. */
export function SaveButton({ state, onSave }: { state: SaveState; onSave(): void }) {
  const strings = useStrings();
  if (state === 'none') return null;
  if (state === 'saved') {
    return (
      <span class="saved">
        <Icon name="check" /> {strings.t('savedArticle')}
      </span>
    );
  }
  return (
    <button type="button" class="primary" disabled={state === 'saving'} onClick={onSave}>
      {strings.t(state === 'saving' ? 'savingArticle' : 'saveArticle')}
    </button>
  );
}
