/**
 * Proclitics on a folded word: و ف (and), ب ل ك (prepositions), ل that has swallowed the article's alif. What is meant
 * cannot be told from the letters alone («وليد» is a name, «وبغداد» is "and Baghdad"): all readings are given, the
 * whole word first, and whoever knows words chooses.
 */
export interface CliticReading {
  /** Letters of the folded word that are proclitics. */
  cut: number;
  /** The word without them; behind لل the article is whole again («للعراق»: `العراق`, cut 1). */
  stem: string;
}

const MIN_STEM = 2;

/** The readings of a folded word, the whole word first, then the ones that cut more. */
export function cliticReadings(word: string): CliticReading[] {
  const readings: CliticReading[] = [{ cut: 0, stem: word }];
  cutPreposition(word, 0, readings);
  const first = word[0];
  if ((first === 'و' || first === 'ف') && word.length > MIN_STEM) {
    const stem = word.slice(1);
    readings.push({ cut: 1, stem });
    cutPreposition(stem, 1, readings);
  }
  return readings;
}

function cutPreposition(word: string, before: number, readings: CliticReading[]): void {
  const first = word[0];
  if (word.length <= MIN_STEM) return;
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return;
  const stem = word.slice(1);
  // «للعراق» is ل and العراق, «للجنة» is ل and اللجنة (three lams are written as two), «للبنان» is ل and لبنان.
  if (first === 'ل' && word[1] === 'ل') {
    readings.push({ cut: before + 1, stem: `ا${stem}` }, { cut: before + 1, stem: `ال${stem}` });
  }
  readings.push({ cut: before + 1, stem });
}
