import { Fragment } from 'preact';
import type { Span } from '@/lib/model';
import type { MarkKind } from '../kinds';

/** A mark in the example's text. */
interface ExampleMark extends Span {
  kind: MarkKind;
}

interface ExampleProps {
  text: string;
  /** In the order of their start, none overlapping, offsets in UTF-16 code units into `text`. */
  marks: ExampleMark[];
  onOpen(mark: ExampleMark): void;
}

/** A paragraph with its marks, on a page of our own: there they may be buttons. */
export function Example({ text, marks, onOpen }: ExampleProps) {
  return (
    <p class="example" lang="ar" dir="rtl">
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <button type="button" class={`mark-button kind-${mark.kind}`} onClick={() => onOpen(mark)}>
            <span class="mark">{text.slice(mark.start, mark.end)}</span>
          </button>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
