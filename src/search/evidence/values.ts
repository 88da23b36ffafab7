import type { Ranked } from '../rank.ts';
import type { Signs } from './signs.ts';

/** More of a kind tells no more. */
const upTo = (most: number, count: number): number => Math.min(most, count);
const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Fewer words in a question say no less. See docs/constants.md. */
const FEWEST = 6;

/**
 * Everything that counts towards how sure an answer is, as numbers.
 * @param meaning how near sentence and question come as wholes
 * @param lead how far the best paragraph stands ahead of the next
 */
export const valuesOf = (signs: Signs, { evidence, score }: Ranked, meaning: number, lead: number) => ({
  always: 1,
  words: Math.log(1 + Math.max(FEWEST, signs.words)),
  met: upTo(8, signs.met),
  missing: flag(signs.missing > 0),
  missingNames: upTo(2, signs.missingNames),
  missingNumbers: upTo(2, signs.missingNumbers),
  missingSmall: upTo(2, signs.missingSmall),
  contradicted: upTo(2, signs.contradicted),
  denied: flag(signs.denied),
  asksDenied: flag(signs.asksDenied),
  ahead: flag(signs.ahead),
  aheadOfPast: flag(signs.ahead && signs.past),
  nothingBeside: flag(signs.nothingBeside),
  dated: flag(signs.dated),
  uncounted: flag(signs.uncounted),
  kindMissing: flag(signs.kindMissing),
  asksWho: flag(signs.asksWho),
  asksSubject: flag(signs.asksSubject),
  asksLast: flag(signs.asksLast),
  asksWhen: flag(signs.asksWhen),
  nothingOfKind: flag(signs.nothingOfKind),
  names: upTo(4, signs.names),
  namesHere: signs.namesHere,
  unreal: flag(signs.unreal),
  together: signs.together,
  otherSubject: flag(signs.otherSubject),
  unfilled: flag(signs.unfilled),
  untold: flag(signs.untold),
  run: signs.run,
  lead,
  score,
  meaning,
  like: evidence.like,
  near: evidence.near,
  paragraphSaid: evidence.paragraphSaid,
  namesMissing: evidence.namesMissing,
  said: evidence.said,
});

/** The values by their names, which are those of the tables of weights. */
export type Values = Readonly<Record<keyof ReturnType<typeof valuesOf>, number>>;
