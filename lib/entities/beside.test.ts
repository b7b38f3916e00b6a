import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const namesIn = (text: string) =>
  findNames(text, wholeText(text)).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('what stands beside a word', () => {
  it.each<[string, string[]]>([
    // A body's name that means something here, and not.
    ['أشعل الهدف حماس الجماهير في الملعب.', []],
    ['تدرب اللاعبون بحماس كبير.', []],
    ['أعلنت حماس أن الوفد وصل.', ['ORG حماس']],
    ['ضرب زلزال شرق الأناضول أمس.', ['GPE الأناضول']],
    ['نقلت الأناضول عن مصدر أن الوفد وصل.', ['ORG الأناضول']],
    // Accusatives that say where something is spoken of.
    ['عربيا، رحبت تونس بالقرار.', ['GPE تونس']],
    ['استقبل وفدا عربيا أمس.', ['NORP عربيا']],
    // An agency's credit.
    ['احتجاجات أمام المقر (الألمانية)', []],
    ['الحكومة (الألمانية والفرنسية)', ['NORP الألمانية', 'NORP الفرنسية']],
    // Letters that a town has too.
    ['انتهت المهلة في آب 2019.', []],
    ['انتقل إلى مدينة إب أمس.', ['GPE إب']],
    ['تحدث مع زوجته فاطمة أمس.', ['PER فاطمة']],
    ['قال في حواره مع الصحيفة إن الأمر صعب.', []],
    // A lady, and a town.
    ['استقبلت الملكة صوفيا الضيوف.', []],
    ['وصل الوفد إلى صوفيا أمس.', ['GPE صوفيا']],
    // A town, and its club.
    ['أقيم المعرض في مدينة ميلان.', ['GPE ميلان']],
    ['فاز ميلان بالبطولة أمس.', ['ORG ميلان']],
    // A region, and the paper.
    ['قال الوزير في حديث نشرته «الشرق الأوسط» أمس إن الأمر انتهى.', ['ORG الشرق الأوسط']],
    ['عاد الهدوء إلى الشرق الأوسط أمس.', ['LOC الشرق الأوسط']],
    // Exile, and a surname.
    ['عاد من المنفى بعد أعوام.', []],
    ['استقبل محمد المنفي السفير. وقال المنفي إن اللقاء مثمر.', ['PER محمد المنفي', 'PER المنفي']],
    // What is spoken of, and who acts.
    ['دعا إلى تغليب المصلحة المشتركة.', []],
    ['تراجعت قدرات الحزب العسكرية أمس.', []],
    ['تراجعت الحركة التجارية في الميناء.', []],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('letters that are a name’s own', () => {
  it.each<[string, string[]]>([
    ['أقيم المعرض في ويتنبرغ.', ['GPE ويتنبرغ']],
    ['وصل من كالابريا أمس.', ['GPE كالابريا']],
    ['زار منطقة كالاماتا أمس.', ['GPE كالاماتا']],
    ['سافر إلى بغداد وبيروت.', ['GPE بغداد', 'GPE بيروت']],
    ['نقلت عن للعراق وفد.', ['GPE لعراق']],
    ['حكم مبارك في مصر وبن علي في تونس.', ['PER مبارك', 'GPE مصر', 'PER بن علي', 'GPE تونس']],
    ['جاء الرد الإيطالي علي القرار متأخرا.', ['NORP الإيطالي']],
    ['قال علي الحمادي إن الأمر انتهى.', ['PER علي الحمادي']],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('nationalities of two adjectives', () => {
  it.each<[string, string[]]>([
    ['قال الزعيم الكوري الشمالي أمس', ['NORP الكوري الشمالي']],
    ['الصواريخ الكورية الشمالية', ['NORP الكورية الشمالية']],
    ['جنود كوريون جنوبيون', ['NORP كوريون جنوبيون']],
    ['الكوريين الجنوبيين', ['NORP الكوريين الجنوبيين']],
    ['الساحل الجنوبي', []],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected));
});
