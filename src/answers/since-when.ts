import { words as wordList } from '../grammar/words.ts';
import { tokens } from '../text/tokens.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';

const ASKED = /^\s*since when\b/iu;

/** What begins a state that lasts. */
const BEGINS = wordList(`
  became become founded established formed joined entered elected appointed named inaugurated installed sworn crowned married moved settled
  banned closed began started
`);

/**
 * Whether it is asked since when something is so, and the day is only that of something that happened: "met the mayor of Lund on 3 March", asked
 * since when she is mayor. A limit ("mayor since 2014") answers that, and so does the day of what begins a state ("became mayor in 2014").
 */
export const isNoBeginning = (question: string, { article, when, start, end }: Dated): boolean =>
  ASKED.test(question) &&
  isDay(when) &&
  tokens(article.text, { start, end }).every(({ low }) => !BEGINS.has(low));
