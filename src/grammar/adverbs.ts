import { WEEKDAYS } from './calendar.ts';
import { REFLEXIVES } from './pronouns.ts';
import { words } from './words.ts';

/** Words between a subject and its verb, beside those in -ly. */
export const ADVERBS = words(
  `also later then once never not just again even still ever only always often sometimes already now soon thus
   therefore further furthermore meanwhile today yesterday tonight tomorrow both earlier first finally instead
   aloud loudly too  simply perhaps maybe however afterward afterwards repeatedly previously long
   famously pointedly n't rather really quite`,
)
  .union(REFLEXIVES)
  .union(WEEKDAYS);
