import type { Found, Hit } from '../search/found.ts';
import { words, type Says } from '../words.ts';

/** What must be said about how the question's words were met: those by meaning or another spelling, and those nowhere. */
export function disclose(found: Found, shown: readonly Hit[]): Says[] {
  const nowhere = found.words.filter((word) => word.how === 'nowhere').map((word) => word.text);
  const bridged = found.words.flatMap((word): Says[] => {
    if (word.how !== 'meaning' && word.how !== 'typo') return [];
    const matches = shown.flatMap((hit) => hit.matched).filter((match) => match.asked === word.text);
    const met = [...new Set(matches.map((match) => match.word))];
    if (met.length === 0) return [];
    return [word.how === 'meaning' ? words.byMeaning(word.text, met) : words.bySpelling(word.text, met)];
  });
  return [...bridged, ...(nowhere.length ? [words.nowhere(nowhere)] : [])];
}
