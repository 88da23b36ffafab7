import { words as wordList } from '../../../../grammar/words.ts';
import { ANY_MODAL } from '../../../../grammar/auxiliaries.ts';
import { isNot } from '../../../../grammar/negations.ts';
import type { UndoneRule } from './rule.ts';

/** So many words before the verb its helping verbs begin. */
const REACH = 5;

/** "will have opened" is a plan; these leave it open. */
const MIGHT = ANY_MODAL.difference(wordList("will 'll won't shall shan't can"));

const UNFULFILLED =
  /\bhad been (?:due|set|scheduled|expected|planned|about) to\b|\b(?:was|were) (?:supposed|meant|intended|about|to have)\b|\bhad (?:planned|hoped|meant|intended|wanted|wished|expected|agreed) to\b/u;
const PLANNED = /\b(?:was|were) (?:(?:due|set|scheduled|expected|planned|slated) )?to\b/u;

/** `would have sold it on Friday`, `had been due to be sold`: what did not come to be. */
export const onlyPossible: UndoneRule = {
  name: 'only possible',
  applies({ words, at, end }) {
    const near = words.slice(Math.max(0, at - REACH), at);
    const before = near.slice(near.findLastIndex(({ kind }) => kind === 'sign') + 1).map(({ low }) => low);
    const have = before.findIndex((low, i) => MIGHT.has(low) && /^(?:have|'ve)$/u.test(before[i + 1] ?? ''));
    if (have >= 0) return true;
    // "had been due to sell", "was supposed to sell"
    const said = before.join(' ');
    if (UNFULFILLED.test(said)) return true;
    // "was due to open on Monday, but rain came"
    return (
      PLANNED.test(said) &&
      words.slice(end).some(({ low }) => isNot(low) || /^(?:but|until|however|instead)$/u.test(low))
    );
  },
};
