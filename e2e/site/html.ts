/** Markup made safe: what is not markup already is escaped. */
export class Markup {
  constructor(readonly value: string) {}
}

type Part = string | number | Markup | Part[] | null | false;

export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, index) => string + printPart(parts[index] ?? null)).join(''));
}

function printPart(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.value;
  if (Array.isArray(part)) return part.map(printPart).join('\n');
  return String(part).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

export function page({
  title,
  head = html``,
  body,
  style = '',
}: {
  title: string;
  head?: Markup;
  body: Markup;
  style?: string;
}): string {
  return html`<!doctype html>
    <html lang="ar" dir="rtl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${head}
        <style>
          body { margin: 0; font: 19px/1.9 "Noto Naskh Arabic", "Amiri", "Segoe UI", serif; color: #1b1b1b; background: #fff; }
          header, footer, nav { padding: 10px 6vw; background: #f1f1ee; font-size: 15px; } nav a { margin-inline-end: 1.2em; }
          h1 { line-height: 1.45; font-size: 31px; } a { color: #14507a; } .wrap { max-width: 760px; margin: 0 auto; padding: 12px 18px; }
          aside { font-size: 15px; background: #f7f7f4; padding: 6px 14px; margin: 14px 0; } time, .meta { color: #666; font-size: 15px; }
          blockquote { border-inline-start: 4px solid #bbb; margin: 1em 0; padding-inline-start: 1em; }
          @media (prefers-color-scheme: dark) { body { background: #15171a; color: #e4e4e0; } header, footer, nav, aside { background: #22252a; } a { color: #8cc4f0; } time, .meta { color: #aaa; } }
          ${new Markup(style)}
        </style>
      </head>
      ${body}
    </html>`.value;
}
