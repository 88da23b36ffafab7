import { CARDINALS } from '../../grammar/numbers.ts';
import { words as wordList } from '../../grammar/words.ts';

/** What decides for the place or the body whose it is, or only says how much or what sort of thing it is: "the council of Arden", "the Acme group". */
export const SAYS_WHICH = wordList(`
  board government ministry cabinet parliament council committee court army navy police forces team management leadership administration
  city town village state island province republic kingdom county district region company firm group bank airline newspaper
  number rest bulk majority most half pair series rate level lot handful one all some none both either each dozens hundreds thousands
  millions people officers officials troops authorities
`).union(CARDINALS);
