import { useEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings';

interface EraseButtonProps {
  articles: number;
  onErase(): void;
}

/** The one step that cannot be taken back: it asks, and says what will be gone. */
export function EraseButton({ articles, onErase }: EraseButtonProps) {
  const strings = useStrings();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  // Focus falls on the way out, so that Enter twice erases nothing.
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {strings.t('erase')}
      </button>
    );
  }
  return (
    <div
      class="hint"
      role="group"
      aria-label={strings.t('eraseAsk')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p>
        <strong>{strings.t('eraseAsk')}</strong>
      </p>
      <div class="bar">
        <button ref={cancel} type="button" onClick={() => setAsking(false)}>
          {strings.t('cancel')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {strings.t('eraseConfirm', strings.n('articles', articles))}
        </button>
      </div>
    </div>
  );
}
