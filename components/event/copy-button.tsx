import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { useStrings } from '../strings';

/** Copies a text, and says so where it stood; a page that is not secure has no clipboard, and gets no button. */
export function CopyButton({ text }: { text: string }) {
  const strings = useStrings();
  const [copied, setCopied] = useState(false);
  if (!globalThis.navigator.clipboard) return null;
  return (
    <>
      <button
        type="button"
        class="icon-button copy"
        aria-label={strings.t('copyCitation')}
        title={strings.t('copyCitation')}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
      <span class="unseen" role="status">
        {copied ? strings.t('copied') : ''}
      </span>
    </>
  );
}
