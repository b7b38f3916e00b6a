interface SearchFieldProps {
  value: string;
  label: string;
  /** What may be looked for, where the label does not say it. */
  hint?: string;
  /** Whether it takes the focus when it appears: only where the reader has asked for it. */
  focused?: boolean;
  onInput(words: string): void;
}

/** A field for words of any script, which answers as the reader types. */
export function SearchField({ value, label, hint = label, focused = false, onInput }: SearchFieldProps) {
  return (
    <input
      type="search"
      value={value}
      aria-label={label}
      placeholder={hint}
      dir="auto"
      autoComplete="off"
      ref={focused ? focus : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
