import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useStrings } from './strings';

interface TabsProps<Name extends string> {
  label: string;
  tabs: { name: Name; title: string }[];
  current: Name;
  onChange(name: Name): void;
  children: ComponentChildren;
}

/** Tabs after the ARIA pattern: arrow keys move and choose, Tab goes on into the panel. */
export function Tabs<Name extends string>({ label, tabs, current, onChange, children }: TabsProps<Name>) {
  const strings = useStrings();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  function step(event: KeyboardEvent): void {
    const forward = strings.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = strings.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = tabs.findIndex(({ name }) => name === current);
    const to = new Map([
      [forward, (at + 1) % tabs.length],
      [backward, (at + tabs.length - 1) % tabs.length],
      ['Home', 0],
      ['End', tabs.length - 1],
    ]).get(event.key);
    const target = to === undefined ? undefined : tabs[to];
    if (!target) return;
    event.preventDefault();
    onChange(target.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.name}"]`)?.focus();
  }
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === current}
            aria-controls={`${id}-panel`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}
