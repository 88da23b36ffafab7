import { byBlanks } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { SAID } from '../../grammar/saying.ts';
import type { Form } from './way.ts';

/** With these verbs "that" shows that something said follows: one claims a prize, warns a friend, and writes a book. */
const WITH_THAT = oneOf(
  SAID.difference(wordList('said')).union(
    wordList('announced promised admitted denied suggested believes thinks'),
  ),
);
const WHO_SAID = new RegExp(
  `^(?:so |and |but )?who (?:was it (?:that|who) |has |had |first |really |actually ){0,2}(?:(?:said|says)(?: that)?|${WITH_THAT} (?:us |reporters )?that) (.{1,300})$`,
  'iu',
);

/** Fewer words may be anything: "who said no", "who said what". */
const FEWEST = 3;

/** A question for who said something. */
export const whoSaid: Form = ({ bare }) => {
  const [, words] = WHO_SAID.exec(bare) ?? [];
  return words !== undefined && byBlanks(words).length >= FEWEST ? { kind: 'said', words } : null;
};
