import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A labelled switch: a checkbox to the platform, so keys and forced colours work of themselves. */
export function Switch({ on, onChange, disabled = false, children }: SwitchProps) {
  return (
    <label class="switch">
      <span class="grow">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
