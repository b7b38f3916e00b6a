import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { KIND_LABEL, type MarkKind } from '../kinds';
import { Arabic } from '../name';
import { useStrings } from '../strings';

interface CardProps {
  kind: MarkKind;
  title: string;
  /** Beside the kind: an English name, the state a city lies in. */
  subtitle?: ComponentChildren;
  /** At the end of the line of the kind: the steps to the mark's other places. */
  steps?: ComponentChildren;
  busy?: boolean;
  onClose(): void;
  /** Present when the reader followed a link inside the card. */
  onBack?: (() => void) | undefined;
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * The frame of every card: a dialog that does not trap (the page stays usable), with the name in its header. It takes
 * the focus when it appears and whenever its title changes, so that a screen reader reads the new name; giving focus
 * back to the page is its host's part.
 */
export function Card({ kind, title, subtitle, steps, busy = false, onClose, onBack, footer, children }: CardProps) {
  const strings = useStrings();
  const heading = useId();
  const dialog = useRef<HTMLDivElement>(null);
  // Before the next frame: a key pressed right after the click is the card's already.
  useLayoutEffect(() => dialog.current?.focus({ preventScroll: true }), [title, kind]);
  return (
    <div
      ref={dialog}
      class={`card surface kind-${kind}`}
      role="dialog"
      aria-labelledby={heading}
      aria-busy={busy}
      tabIndex={-1}
      dir={strings.dir}
      lang={strings.locale.slice(0, 2)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The page's own Esc (closing its menu, leaving full screen) is not meant.
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        {onBack ? (
          <button type="button" class="icon-button" aria-label={strings.t('back')} onClick={onBack}>
            <Icon name="back" />
          </button>
        ) : null}
        <div class="grow">
          <h2 id={heading}>
            <span class="mark">
              <Arabic>{title}</Arabic>
            </span>
          </h2>
          <p class="kind">
            <Icon name={kind} />
            <span>{strings.t(KIND_LABEL[kind])}</span>
            {subtitle}
            {steps}
          </p>
        </div>
        <button type="button" class="icon-button" aria-label={strings.t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">{children}</div>
      {footer ? <footer>{footer}</footer> : null}
    </div>
  );
}
