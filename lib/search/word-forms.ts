import { stemEnglish } from '../text/stem-english';
import { stemRussian } from '../text/stem-russian';

const CYRILLIC = /^[а-я]+$/;
const LATIN = /^[a-z]+$/;

/** What the forms of one word have in common; the word itself where no language's rules are known. Takes folded words. */
function stemOf(word: string): string {
  if (CYRILLIC.test(word)) return word.length > 2 ? stemRussian(word) : word;
  return LATIN.test(word) ? stemEnglish(word) : word;
}

/** The forms of a word as they stand in a sorted list of words: they share a beginning, and pass the test. */
export interface WordForms {
  beginning: string;
  /** "кот" begins "который" as well, so what shares the beginning must still be looked at. */
  has(word: string): boolean;
}

/** Takes a folded word. */
export function formsOf(word: string): WordForms {
  const stem = stemOf(word);
  // English changes the last letter of some stems: "tries" and "try" share "tr".
  const beginning = LATIN.test(word) ? stem.replace(/i$/, '') : stem;
  if (!CYRILLIC.test(word)) return { beginning, has: (other) => other === word || stemOf(other) === stem };
  return {
    beginning,
    // Forms without an ending are cut too short ("реклам", of many adverts, to "рекл"), so they are compared whole.
    has: (other) => {
      const found = stemOf(other);
      return other === word || other === stem || found === stem || found === word;
    },
  };
}
