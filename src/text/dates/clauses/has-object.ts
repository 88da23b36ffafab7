import { DETERMINERS } from '../../../grammar/determiners.ts';
import { OBJECT_PRONOUNS } from '../../../grammar/pronouns.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Token } from '../../tokens.ts';

/** What is done to somebody together with a thing or a name: "named the winner", "offered a job" tell what she was, and not what she did. */
const WITH_TWO = wordList(`
  named called dubbed nicknamed titled entitled labelled labeled termed deemed considered declared elected appointed crowned
  awarded granted offered denied handed promised assigned allotted owed allowed accorded priced valued dated aged timed
`);

/** Whether a verb in -ed has an object right behind it, and so is no participle: "grabbed a knife", and not "accompanied by his wife". */
export function hasObject(words: readonly Token[], i: number): boolean {
  const next = words[i + 1]?.low ?? '';
  return OBJECT_PRONOUNS.has(next) || (DETERMINERS.has(next) && !WITH_TWO.has(words[i]?.low ?? ''));
}
