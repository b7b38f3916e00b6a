import type { ComponentChildren } from 'preact';

interface SectionProps {
  title: string;
  /** Small words beside the title: a count, an order. */
  note?: string | undefined;
  children: ComponentChildren;
}

/** A titled part of a card. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section>
      <h3>
        {title}
        {note ? <small>{note}</small> : null}
      </h3>
      {children}
    </section>
  );
}
