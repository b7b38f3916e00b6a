/** Reads words against the lists, and sorts them by what may start at them. */
import { mayBePart } from './behind-titles';
import { isDatelineMark } from './dateline';
import { edgeClasses } from './edges';
import { isNameHead } from './extend';
import { startsFacility } from './facilities';
import { gazetteer } from './lists';
import { startsBody } from './organisations';
import { startsPerson } from './persons';
import { isMedium, isOpening, isWork } from './quoted';
import { endsSentence } from './tagged';
import type { Tagger } from './tagger/tagger';
import { titleReading } from './titles';
import { saysThat } from './told-by';
import { isVessel } from './vessels';
import { createWordReader, WORD_CLASS, type Word, type WordReader } from './words';

/** A reader with a memory of its own: what a spelling is made of never changes, and its memory is bounded. */
export function createReader(tagger: Tagger | null): WordReader {
  return createWordReader(gazetteer.root, classesOf, tagger);
}

function classesOf(word: Word): number {
  const listed = (word.starts.length > 0 ? WORD_CLASS.listed : 0) | edgeClasses(word);
  if (word.kind === 'word') {
    return (
      listed |
      (startsBody(word) ? WORD_CLASS.body : 0) |
      (startsFacility(word) ? WORD_CLASS.facility : 0) |
      (startsPerson(word) ? WORD_CLASS.person : 0) |
      (titleReading(word) ? WORD_CLASS.title : 0) |
      (isMedium(word) ? WORD_CLASS.medium : 0) |
      (isWork(word) ? WORD_CLASS.work : 0) |
      (isNameHead(word) ? WORD_CLASS.nameHead : 0) |
      (mayBePart(word) ? WORD_CLASS.part : 0) |
      (saysThat(word) ? WORD_CLASS.saysThat : 0) |
      (isVessel(word) ? WORD_CLASS.vessel : 0)
    );
  }
  if (word.kind === 'latin') return listed | WORD_CLASS.latin;
  if (word.kind === 'number') return listed;
  return (
    listed |
    (isOpening(word) ? WORD_CLASS.quote : 0) |
    (endsSentence(word) ? WORD_CLASS.end : 0) |
    (isDatelineMark(word) ? WORD_CLASS.datelineMark : 0)
  );
}
