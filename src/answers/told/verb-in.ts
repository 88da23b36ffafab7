import { BE } from '../../grammar/auxiliaries.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';

/** Where a hit has the question's verb in its own sentence. */
export const verbIn = ({ matched }: Hit, { verb }: { readonly verb: string }): Range | undefined =>
  matched.find(({ asked }) => asked === verb)?.at[0];

/** Whether a word of a hit's sentence is the question's verb there. */
export const isVerbOf = ({ matched }: Hit, { verb }: { readonly verb: string }, event: Range): boolean =>
  matched.some(({ asked, at }) => asked === verb && at.some((one) => overlaps(one, event)));

/** Where a hit has some of the question's words in its own sentence. */
export const placesOf = ({ matched }: Hit, isMeant: (asked: string) => boolean): Range[] =>
  matched.flatMap(({ asked, at }) => (isMeant(asked) ? at : []));

/** Where it has some of these words of the question, or what stands for them. */
export const placesIn = (hit: Hit, words: readonly string[]): Range[] =>
  placesOf(hit, (asked) => words.includes(asked));

const BE_BEFORE = new RegExp(String.raw`\b${oneOf(BE)}\s(?:\w{1,20}ly\s)?$`, 'iu');
/** So many UTF-16 units before a verb "was" is looked for. */
const LOOK_BACK = 30;

/** "was fired": who stands before such a verb had it done to them. */
export const isPassive = ({ passage: { article } }: Hit, { start }: Range): boolean =>
  BE_BEFORE.test(article.text.slice(Math.max(0, start - LOOK_BACK), start));
