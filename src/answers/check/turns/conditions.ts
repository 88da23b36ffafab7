import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { BE, HAVE } from '../../../grammar/auxiliaries.ts';
import { CONDITIONS } from './lists.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

const PHRASES = phrases(`
  as long as|so long as|only if|only when|only once|on condition|on the condition|in case|in the event|subject to|depending on|as if
  as though|if only|even if|but for|only after|only by|apart from|aside from|with the exception of|other than|save for
`);

/** Only where it is said of what: "provided that", "provided the dam holds"; not "the help provided by". */
const MAY_BE_VERB = wordList('provided providing supposing assuming except minus');
const OPENS = PRONOUNS.union(ARTICLES)
  .union(POSSESSIVES)
  .union(wordList('that this there no nobody in on at for when where'));
const VERBAL = BE.union(HAVE).union(wordList('which who that continue by of for to in'));

/** How many words at `index` make something depend on what follows them; 0 for none. */
export function conditionAt(words: Words, index: number): number {
  const { low } = words[index]!;
  const phrase = PHRASES(words, index);
  if (phrase > 0) return phrase;
  if (!CONDITIONS.has(low)) return 0;
  if (!MAY_BE_VERB.has(low)) return 1;
  return Number(OPENS.has(words[index + 1]?.low ?? '') && !VERBAL.has(words[index - 1]?.low ?? ''));
}
