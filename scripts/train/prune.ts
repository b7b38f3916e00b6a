/** Leaves out of a word table what a shorter word tells as well: «والمدينة» where there is «المدينة». Saves a third of it. */
import { wordForm } from '@/lib/entities/tagger/forms';
import type { WordEntry } from '@/lib/entities/tagger/features';
import { closestReading } from '@/lib/entities/tagger/readings';
import { hasNameLevels } from './lexicon';
import type { WordTable } from './knowledge';

/** The table without the words that are never names and of which a prefix can be cut so that another such word is left. */
export function withoutRedundant(table: WordTable): WordTable {
  const entries = new Map(table.entries);
  const words = [...entries.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const word of words) {
    if (hasNameLevels(entries.get(word)!.signature)) continue;
    const shorter = closestReading(wordForm(word), (reading): WordEntry | null => {
      const entry = reading === word ? undefined : entries.get(reading);
      return entry && entry.cluster >= 0 ? entry : null;
    });
    if (shorter?.route === 1 && !hasNameLevels(shorter.entry.signature)) entries.delete(word);
  }
  return { ...table, entries };
}
