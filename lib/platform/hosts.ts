/** Match patterns of the news sites that are annotated without asking. */
export function newsMatches(): string[] {
  return ['*://*.aljazeera.net/*'];
}
