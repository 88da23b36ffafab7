import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { oneOf } from '../../grammar/one-of.ts';
import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import { tokens } from '../../text/tokens.ts';
import type { Act } from './act.ts';
import { spelledOut } from './spelled-out.ts';
import { isUnderHeadline } from './under-headline.ts';
import { isPassive, verbIn } from './verb-in.ts';

/** Where words of a question stand in a sentence, by their stems. */
export function met(text: string, sentence: Range, asked: readonly string[]): Range[] {
  const stems = new Set(asked.map((word) => stem(word.toLowerCase())));
  return tokens(text, sentence).filter(({ kind, low }) => kind !== 'sign' && stems.has(stem(low)));
}

/** The words of a hit met in another sentence of its article instead. */
export function atSentence(hit: Hit, sentence: number, { start, end }: Range): Hit {
  const { article } = hit.passage;
  const matched = hit.matched.map((match) => ({
    ...match,
    at: met(article.text, { start, end }, [match.asked]),
  }));
  return { ...hit, passage: { article, sentence, start, end }, matched };
}

/** Whether a hit has one of some words in its own sentence. */
const hasAny = ({ matched }: Hit, words: readonly string[]): boolean =>
  matched.some(({ asked, at }) => words.includes(asked) && at.length > 0);

const OBJECT = new RegExp(`^ ${oneOf([...ARTICLES, ...POSSESSIVES])} `, 'u');

/**
 * Whether the question has a name before its verb and one right behind it, and a hit only those of one side itself: who stands for the other, in "She had
 * met Jan", is another question.
 */
function isOfOneAlone(hit: Hit, { before, direct }: Act): boolean {
  const sides = [before, direct].map((side) => side.filter((word) => /^\p{Lu}/u.test(word)));
  const isBetween = sides.every((side) => side.length > 0) && sides[1]![0] === direct[0];
  const isNamed = (side: readonly string[]): boolean =>
    hasAny(hit, side) || side.some((name) => spelledOut(name, hit) !== null);
  return isBetween && !sides.every(isNamed);
}

/** Whether a hit has who or what the question has before its verb; of a passive, what it has after it; both, where both are named. */
export function isOfThem(hit: Hit, act: Act): boolean {
  if (isUnderHeadline(hit, act.things.join(' '))) return true;
  if (isOfOneAlone(hit, act)) return false;
  if (hasAny(hit, act.before.length > 0 ? act.before : act.after)) return true;
  const at = verbIn(hit, act);
  return at !== undefined && isPassive(hit, at) && hasAny(hit, act.after);
}

/** Whether a hit has something else right after the verb than what the question has there: "sold the cows" for the farm. */
export function isOfAnother(hit: Hit, act: Act): boolean {
  const at = verbIn(hit, act);
  if (at === undefined || hasAny(hit, act.after)) return false;
  if (!hit.matched.some(({ asked }) => act.after.includes(asked))) return false;
  return OBJECT.test(hit.passage.article.text.slice(at.end, at.end + 7));
}
