/**
 * The forms of a nationality adjective («عراقي»): genders, numbers and cases, with and without the article. Folded, as all
 * that is compared is. An adjective of two words («جنوب أفريقي») inflects the last, and takes the article on it; where both are adjectives
 * («كوري شمالي») both agree.
 */
import { fold } from '../text';

const ENDINGS = ['', 'ه', 'ون', 'ين', 'ات', 'ا', 'ان', 'تان', 'تين'];

/** All forms of an adjective given in the masculine singular. @returns folded forms, the given one first */
export function nisbaForms(adjective: string): string[] {
  const folded = fold(adjective);
  const cut = folded.lastIndexOf(' ') + 1;
  const before = folded.slice(0, cut);
  const stem = folded.slice(cut);
  if (before.endsWith('ي ')) return bothForms(before.trimEnd(), stem);
  // The accusative's alif goes with the indefinite alone: «الليبيا» is no word, and «لليبيا» is "to Libya".
  return ENDINGS.flatMap((ending) => (ending === 'ا' ? [before + stem + ending] : withArticle(before, stem + ending)));
}

/** «كورية شمالية», «الكوريون الشماليون». */
function bothForms(first: string, second: string): string[] {
  return ENDINGS.flatMap((ending) => {
    const indefinite = `${first}${ending} ${second}${ending}`;
    return ending === 'ا' ? [indefinite] : [indefinite, `ال${first}${ending} ال${second}${ending}`];
  });
}

/** A form and the same with the article: «ألماني» begins with the letters of one, folded, and has none. */
function withArticle(before: string, word: string): string[] {
  return [before + word, `${before}ال${word}`];
}

/** A people's name that no rule inflects («أتراك»), folded, with the article and as it is given; one given with the article has no other. */
export function peopleForms(name: string): string[] {
  return name.startsWith('ال') ? [fold(name)] : withArticle('', fold(name));
}
