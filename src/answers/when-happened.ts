import type { Range } from '../corpus/span.ts';
import { stem } from '../search/terms/stem.ts';
import { inBody } from '../text/in-body.ts';
import { tokens } from '../text/tokens.ts';
import type { Archive } from './archive.ts';
import { datedElsewhere } from './dated-elsewhere.ts';
import { isSameAct } from './same-act/same-act.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';

/** "The signing took place": a sentence that says of what was told before only that it happened. "Her arrest" is somebody's. */
const HAPPENED = /^The (?:[\p{Ll}-]{1,20} )?([\p{Ll}-]{4,30}) (?:took place|happened|occurred|was held)\b/du;

/** The noun of such a sentence. */
function nounIn(text: string, { start, end }: Range): Range | null {
  const at = HAPPENED.exec(text.slice(start, end))?.indices?.[1];
  return at === undefined ? null : { start: start + at[0], end: start + at[1] };
}

const areOneAct = (one: string, other: string): boolean => one === other || isSameAct(one, other);

const stemAt = (text: string, { start, end }: Range): string => stem(text.slice(start, end).toLowerCase());

/**
 * The day of a sentence that tells, of an event told before without one, that it took place: "Berg was arrested in Oslo. … The arrest took place
 * on Monday". None where another such event is told in between.
 */
export function happenedAfter(
  archive: Archive,
  { article, event }: Pick<Dated, 'article' | 'event'>,
): Dated | null {
  if (event === null) return null;
  const { text } = article;
  const reading = archive.readingOf(article);
  const act = stemAt(text, event);
  const told = reading.sentences.findIndex(({ end }) => event.start < end);
  for (let index = told + 1; index < reading.sentences.length; index++) {
    const sentence = inBody(article, reading, index);
    if (sentence === null) continue;
    const noun = nounIn(text, sentence);
    if (noun !== null && areOneAct(act, stemAt(text, noun))) {
      const dated = datedElsewhere(archive, article, index, noun);
      return isDay(dated.when) ? dated : null;
    }
    if (tokens(text, sentence).some(({ kind, low }) => kind === 'word' && areOneAct(act, stem(low))))
      return null;
  }
  return null;
}
