import type { EntityId } from '../../model';
import { foldedSet } from '../lexicon';
import type { Sentence } from './draft';

const IN = foldedSet('في');
const AS_FOR = foldedSet('أما');

/** So many words may stand between «في» and the name: «وفي شمال المغرب»، «أما في منطقة القبائل بالجزائر». */
const REACH = 5;

/** The place that opens a sentence and holds for all of it («وفي اليونان، …»), or null. */
export function sceneOf({ words }: Sentence): EntityId | null {
  const start = AS_FOR.has(words[0]?.base ?? '') ? 1 : 0;
  if (!IN.has(words[start]?.base ?? '')) return null;
  for (const { mention, mark, date, verbs, nouns } of words.slice(start + 1, start + 1 + REACH)) {
    if (mention?.type === 'GPE' || mention?.type === 'LOC') return mention.entity;
    if (mention || mark || date || (verbs.length && !nouns.length)) return null;
  }
  return null;
}

/** «الولاية المتاخمة لطاجيكستان»، «القريبة من حلب»: what lies beside is not where it was. */
const BESIDE = foldedSet('متاخمة متاخم مجاورة مجاور محاذية محاذي قريبة قريب مطلة مطل حدودية حدودي بعيدة');
const LINKS = foldedSet('من مع على عن');

/** The places of a sentence that it only names to say what lies beside them. */
export function besideIn({ words }: Sentence): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  words.forEach(({ mention }, at) => {
    if (!mention || words[at - 1]?.mention === mention) return;
    const before = LINKS.has(words[at - 1]?.base ?? '') ? words[at - 2] : words[at - 1];
    if (before && !before.mention && BESIDE.has(before.stem)) found.add(mention.entity);
  });
  return found;
}
