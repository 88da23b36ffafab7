import { overlaps } from '../../corpus/span.ts';
import { DEMONYMS } from '../../grammar/countries.ts';
import type { Found, Hit } from '../../search/found.ts';
import { tokens } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';

const isPeople = (word: string): boolean => DEMONYMS.has(word.toLowerCase());

/** Whether what was asked for is of another country in a passage than in the question: "the Norwegian painter", asked of a Danish one. */
export function fromElsewhere(words: Found['words']): (hit: Hit) => boolean {
  const asked = words.map(({ text }) => text).filter(isPeople);
  return ({ matched, passage }) => {
    const isMet = (text: string): boolean =>
      matched.some((match) => match.asked === text && match.at.length > 0);
    if (asked.every(isMet)) return false;
    const things = matched.flatMap((match) => (NAME.test(match.asked) ? [] : match.at));
    const told = tokens(passage.article.text, passage);
    return told.some(
      ({ low }, at) => isPeople(low) && things.some((one) => told[at + 1] && overlaps(one, told[at + 1]!)),
    );
  };
}
