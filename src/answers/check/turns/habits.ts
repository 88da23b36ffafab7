import { words as wordList } from '../../../grammar/words.ts';
import { SHORT_BE } from './lists.ts';
import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';

const PHRASES = phrases(`
  used to|was going to|were going to|was supposed to|were supposed to|was meant to|was about to|were about to|tried to|try to|wanted to
  hoped to|planned to|threatened to|promised to|tempted to
`);

const THEN = phrases('a time when|back then|in those days|once upon|one day|in my dreams');

/** How many words at `index` put what follows into another time ("back then"); 0 for none. */
export const otherTimeAt = (words: readonly TurnWord[], index: number): number => THEN(words, index);

/** "am used to", "got used to" */
const ACCUSTOMED = MAKES_PASSIVE.union(SHORT_BE).union(wordList('getting'));

/** How many words at `index` say of what follows that it was, or was only meant to be ("used to"); 0 for none. */
export const habitAt = (words: readonly TurnWord[], index: number): number =>
  words[index]!.low === 'used' && ACCUSTOMED.has(words[index - 1]?.low ?? '') ? 0 : PHRASES(words, index);
