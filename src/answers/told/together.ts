import { words as wordList } from '../../grammar/words.ts';
import { baseForm } from '../../search/terms/irregular.ts';
import { stem } from '../../search/terms/stem.ts';

/** What two do with each other: "Berg met Holm", asked when Holm met Berg. */
const TOGETHER: ReadonlySet<string> = new Set(
  [...wordList('meet marry wed divorce talk play face fight debate merge')].map(stem),
);

/** Whether a verb tells of both alike, whoever is named first. */
export const isTogether = (verb: string): boolean => TOGETHER.has(stem(verb.toLowerCase()));

/** These have somebody for whom it is behind them too: "paid the guard five pounds", "paid five pounds to the guard". */
const GIVES: ReadonlySet<string> = new Set(
  [
    ...wordList(
      'give pay sell lend offer send show tell teach award grant hand bring owe promise deny cost leave lease throw pass read write feed serve',
    ),
  ].map(stem),
);

/** Whether a verb may have two things behind it, in either order. */
export const givesTo = (verb: string): boolean => GIVES.has(stem(baseForm(verb.toLowerCase())));
