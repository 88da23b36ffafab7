import { byBlanks } from '../../grammar/cut.ts';
import { timelineWords } from '../../words/timeline.ts';
import type { Answer } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { nothingBut } from '../nothing-but.ts';
import { occurrencesOf } from '../occurrences-of.ts';
import { timeline } from '../timeline.ts';
import { type AskedTime, timeIn } from './asked-time.ts';

/** The days of a person or a matter, narrowed to the time that is asked for with it; a time alone is enough. */
export function askedTimeline(archive: Archive, about: string): Answer {
  const time = timeIn(about, true);
  if (time === null) return timeline(archive, about);
  if (time.period === null) return nothingBut(about, [timelineWords.noToday(time.typed)]);
  const asked = { ...timeline(archive, time.rest, time.period), query: about };
  if (time.rest === '' || archive.people.find(time.rest).length > 0) return asked;
  const named = isName(archive, about, time);
  if (asked.kind !== 'nothing' && !named) return asked;
  const whole = timeline(archive, about);
  const evidence = whole.evidence.filter(
    ({ article: { text }, start, end }) => named || text.slice(start, end).includes(time.typed),
  );
  if (evidence.length === 0 || evidence.length < whole.evidence.length) return asked;
  return { ...whole, says: [...whole.says, timelineWords.asWords(time.typed)] };
}

/** "Euro 2012", "2008 war": a year that stands beside its word in the articles too is a part of the name. */
function isName(archive: Archive, about: string, { bare, rest, typed }: AskedTime): boolean {
  if (!bare) return false;
  const beside = (about.trim().startsWith(typed) ? byBlanks(rest)[0] : byBlanks(rest).at(-1)) ?? '';
  return [`${beside} ${typed}`, `${typed} ${beside}`].some((name) => occurrencesOf(name, archive) > 0);
}
