import { timelineWords } from '../../words/timeline.ts';
import type { Answer } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { nothingBut } from '../nothing-but.ts';
import { quote } from '../quote.ts';
import type { Requested } from '../quote-unsaid.ts';
import { type AskedTime, timeIn } from './asked-time.ts';
import { quoteInTime } from './quote-in-time.ts';

/** Whose words are asked for, on what, and of which time. */
interface Asked {
  readonly speaker: string;
  readonly about: string;
  readonly time: AskedTime | null;
}

/**
 * What somebody said, narrowed to the time that is asked for with it.
 * @param time one that stood elsewhere in the question; else it is looked for behind the name and the matter
 */
export function askedQuote(archive: Archive, asked: Asked, requested: Requested): Answer {
  const { speaker, about, time } = asked.time === null ? timed(archive, asked.speaker, asked.about) : asked;
  if (time === null) return quote(archive, speaker, about, requested);
  if (time.period === null) return nothingBut(speaker, [timelineWords.noToday(time.typed)]);
  const found = quoteInTime(archive, speaker, about, requested, time.period);
  if (found.kind !== 'nothing' || about === '') return found;
  return asPart(archive, { speaker, about, time }, requested) ?? found;
}

/** Whether a time stands behind a name: "Putin in 2011". */
export function isTimed({ people }: Archive, speaker: string): boolean {
  const time = timeIn(speaker, true);
  return time !== null && people.find(time.rest).length > 0;
}

function timed(archive: Archive, speaker: string, about: string): Asked {
  const who = timeIn(speaker, true);
  if (who !== null && archive.people.find(who.rest).length > 0)
    return { speaker: who.rest, about, time: who };
  const what = timeIn(about, true);
  // "Euro 2012" is what they spoke of.
  if (what === null || (what.bare && what.rest !== '')) return { speaker, about, time: null };
  return { speaker, about: what.rest, time: what };
}

/** "about the war in 2008", of which they spoke later: only what has that year in its own words. */
function asPart(archive: Archive, { speaker, about, time }: Asked, requested: Requested): Answer | null {
  const found = quote(archive, speaker, `${about} ${time!.typed}`, requested);
  const evidence = found.evidence.filter(({ article: { text }, start, end }) =>
    text.slice(start, end).includes(time!.typed),
  );
  if (found.kind !== 'quotations' || evidence.length === 0 || evidence.length < found.evidence.length)
    return null;
  return { ...found, says: [...found.says, timelineWords.asWords(time!.typed)] };
}
