/** What must be scrolled sideways, or lies outside the window, in every shadow root. */
export function tooWide(): string[] {
  const found: string[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls =
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      // What is there for screen readers only is clipped to a pixel.
      if (width > 1 && (left < -1 || right > innerWidth + 1 || scrolls))
        found.push(`${element.tagName}.${element.className}`);
    }
  };
  visit(document);
  return found;
}
