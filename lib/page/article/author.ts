/** The author as a line near the headline names him or her. */
import type { SweptArticle } from './sweep';

const LABEL = /^(?:كتب(?:ت|ه)?|بقلم|إعداد|اعداد|تقرير|حوار|ترجمة|تحرير|by)\s*[:：/-]?\s+(.{3,60})$/iu;

/** The name behind «بقلم» and its like, or the text of a byline that is named so; null where there is none. */
export function findAuthor({ parts }: SweptArticle): string | null {
  for (const { block, role } of parts) {
    if (role !== 'byline') continue;
    const labelled = LABEL.exec(block.text)?.[1];
    if (labelled) return labelled.replace(/\s*[-–|].*$/, '').trim();
  }
  return null;
}
