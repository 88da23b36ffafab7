import type { Article } from '../corpus/article.ts';
import { contains, overlaps, type Range } from '../corpus/span.ts';
import type { Hit, Match } from '../search/found.ts';
import type { Scene } from '../text/dates/attach/scene.ts';
import type { Met } from '../text/dates/attach/topmost.ts';
import { clauseOf } from '../text/dates/clauses/clause-at.ts';
import { isAside } from '../text/dates/clauses/is-told.ts';
import type { Reading } from '../text/reading.ts';
import { doing } from './doing.ts';
import { MAY_BE } from './meets-all.ts';

/** A word written as a name. */
export const NAME = /^\p{Lu}/u;

/** Whether nothing but a name was asked for, small words in it included: "Karel van den Berg". */
export const isNameAlone = (matched: Hit['matched'], { people }: Reading): boolean =>
  matched.every(
    ({ asked, at }) =>
      NAME.test(asked) ||
      (asked !== '' &&
        at.length > 0 &&
        people.some(({ mentions }) => at.every((one) => mentions.some((name) => contains(name, one))))),
  );

/**
 * The words of a sentence that stand for what was asked, in the ways in which they may be taken. Who asks for a name alone asks
 * for what is said and done by that name; where nothing is, the name stands for itself, as that of an event may.
 * @param nameAlone whether that is so; else as far as the words show that were met
 */
export function waysIn(
  { passage: { article }, matched }: Hit,
  reading: Reading,
  sentence: Range,
  told: Scene,
  nameAlone = isNameAlone(matched, reading),
): readonly (readonly Met[])[] {
  const isLoose = ({ how, similarity }: Match, at: Range): boolean =>
    how === 'meaning' && similarity < MAY_BE && isAside(told.clauses[clauseOf(told.clauses, at)]!);
  const places = matched.flatMap((match) =>
    match.at.filter((at) => contains(sentence, at)).map((at) => ({ at, loose: isLoose(match, at) })),
  );
  // "The church, put up in 1887, went under", asked of a place of worship: "put" is none.
  const firm = places.filter(({ loose }) => !loose);
  const met = (firm.length > 0 ? firm : places).map(({ at }) => asMet(article, at));
  const [first] = met;
  if (first === undefined || !nameAlone) return [met];
  const cues = cuesIn(reading, sentence, first).map((cue) => [asMet(article, cue)]);
  const verb = doing(article.text, told, first);
  const ways = [...cues, ...(verb === null ? [] : [[...met, asMet(article, verb)]])];
  return ways.length > 0 ? ways : [met.slice(-1)];
}

const asMet = ({ text }: Article, { start, end }: Range): Met => ({
  start,
  end,
  name: NAME.test(text.slice(start, end)),
});

/** The cues in a sentence of what somebody who is named there says. */
function cuesIn({ people, quotations }: Reading, sentence: Range, name: Range): Range[] {
  const who = people.findIndex(({ mentions }) => mentions.some((one) => overlaps(one, name)));
  return quotations.flatMap(({ speaker, together, cue }) =>
    who >= 0 && cue !== null && contains(sentence, cue) && [speaker, ...together].includes(who) ? [cue] : [],
  );
}
