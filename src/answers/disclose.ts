import type { Found, Hit } from '../search/found.ts';
import { words, type Says } from '../words.ts';

/** The words of a question that nothing stands for. */
export function unmet({ words: asked }: Found): Says[] {
  const nowhere = asked.filter((word) => word.how === 'nowhere').map((word) => word.text);
  return nowhere.length > 0 ? [words.nowhere(nowhere)] : [];
}

/** The words of a topic that the articles have, and nothing that is shown: "poland" of "missile shield poland". Nothing where none is shown. */
export function notShown({ words: asked }: Found, shown: readonly Hit[]): Says[] {
  const met = new Set(shown.flatMap(({ matched }) => matched.map((match) => match.asked)));
  const left = asked.filter(({ text, how }) => how !== 'nowhere' && !met.has(text)).map(({ text }) => text);
  return shown.length > 0 && left.length > 0 ? [words.notInThese(left)] : [];
}

/**
 * What must be said about how the question's words were met: those by meaning or another spelling, and those nowhere.
 * A word that stands elsewhere, but in none of the passages shown, is one met by meaning too.
 */
export function disclose(found: Found, shown: readonly Hit[]): Says[] {
  const bridged = found.words.flatMap((word): Says[] => {
    const matches = shown.flatMap((hit) => hit.matched).filter((match) => match.asked === word.text);
    const met = [...new Set(matches.map((match) => match.word))];
    if (met.length === 0 || matches.some(({ how }) => how === 'word')) return [];
    if (word.how === 'word') return [words.elsewhere(word.text, met)];
    return [word.how === 'typo' ? words.bySpelling(word.text, met) : words.byMeaning(word.text, met)];
  });
  return [...bridged, ...unmet(found)];
}
