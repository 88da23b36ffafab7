import type { AskedWord, Hit } from '../search/found.ts';
import type { Archive } from './archive.ts';
import { dateHeadline } from './likely/date-headline.ts';
import { ofTheirs } from './told/of-theirs.ts';
import { actOf } from './told/act.ts';
import { dateTold } from './told/date-told.ts';
import { askedText } from './told/under-headline.ts';
import { withoutDay, type Dated } from './when-passage.ts';
import { supporting } from './when-supports.ts';

/**
 * The day that a passage gives for what was asked: the one reading of it, shared by everything that shows a day.
 * @param words the question's, as the search took them
 */
export function dayFor(archive: Archive, words: readonly AskedWord[], question: string): (hit: Hit) => Dated {
  const supports = supporting(words, question);
  const isTheirs = ofTheirs(words, question);
  const act = actOf(question, words);
  const asked = askedText(words);
  return (hit) => {
    const reading = archive.readingOf(hit.passage.article);
    const one = dateHeadline(hit, reading, act, asked, dateTold(hit, reading, act));
    return supports(hit) && !isTheirs(hit, reading) ? one : withoutDay(one);
  };
}
