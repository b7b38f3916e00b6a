/** Longer texts are not sent (UTF-16 code units): no article is that long, and a page must not keep the engine busy for seconds. */
export const MAX_TEXT = 400_000;
