import { copy } from '../corpus/verbatim.ts';
import type { Range } from '../corpus/span.ts';
import { stem } from '../search/terms/stem.ts';
import { inBody } from '../text/in-body.ts';
import { tokens } from '../text/tokens.ts';
import { whenWords } from '../words/when.ts';
import type { Archive } from './archive.ts';
import { hitAt } from './hit-at.ts';
import { isSameAct } from './same-act/same-act.ts';
import { isDay } from './when-of.ts';
import { dateHit, type Dated } from './when-passage.ts';

/** "The signing took place": a sentence that says of what was told before only that it happened. "Her arrest" is somebody's. */
const HAPPENED = /^The (?:[\p{Ll}-]{1,20} )?([\p{Ll}-]{4,30}) (?:took place|happened|occurred|was held)\b/u;

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
    const said = text.slice(sentence.start, sentence.end);
    const noun = HAPPENED.exec(said)?.[1];
    if (noun !== undefined && areOneAct(act, stem(noun))) {
      const start = sentence.start + said.indexOf(noun);
      const word = { start, end: start + noun.length };
      const dated = dateHit(hitAt(article, index, sentence, [word]), reading);
      const note = whenWords.elsewhere({ words: copy(article, word) });
      return isDay(dated.when) ? { ...dated, notes: [note, ...dated.notes] } : null;
    }
    if (tokens(text, sentence).some(({ kind, low }) => kind === 'word' && areOneAct(act, stem(low))))
      return null;
  }
  return null;
}
