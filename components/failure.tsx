import { useStrings } from './strings';

/** Why there is no answer: the store's state, a page that an update cut off, or anything else. */
export type Failure = 'missing' | 'newer' | 'broken' | 'filling' | 'disconnected' | 'error';

interface FailureHintProps {
  failure: Failure;
  onRetry?: (() => void) | undefined;
}

/** Says what is wrong and what the reader can do about it. */
export function FailureHint({ failure, onRetry }: FailureHintProps) {
  const strings = useStrings();
  const worthRetrying = failure === 'filling' || failure === 'error';
  return (
    <div class="hint bad" role="alert">
      <p>{strings.t(`failed_${failure}`)}</p>
      {onRetry && worthRetrying ? (
        <button type="button" onClick={onRetry}>
          {strings.t('retry')}
        </button>
      ) : null}
    </div>
  );
}
