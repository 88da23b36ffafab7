import { timelineWords } from '../../words/timeline.ts';
import type { Answer } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { isSomeone } from '../is-someone.ts';
import { nothingBut } from '../nothing-but.ts';
import { ofOutlet, outletAsked } from '../outlet.ts';
import { route } from '../route/route.ts';
import { timeline } from '../timeline.ts';
import { askInTime } from './ask-in-time.ts';
import { type AskedTime, timeIn } from './asked-time.ts';
import { askedQuote } from './asked-quote.ts';
import { happenedIn } from './happened.ts';

/**
 * Answers a question for what an outlet reported, what happened in a time, or what was said in one.
 * @param asked without a greeting and the marks at its end
 * @returns null where no time and no outlet has a part in how it is answered
 */
export function ofTimeOrOutlet(archive: Archive, asked: string): Answer | null {
  const time = timeIn(asked, false) ?? behindName(archive, asked);
  const answer = time === null ? null : timed(archive, asked, time);
  if (answer !== null) return answer;
  const outlet = outletAsked(archive, asked);
  return outlet === null ? null : ofOutlet(archive, outlet, null);
}

/** "Putin quotes 2007": a time in few words, behind nothing but whose words are asked for; "Holm on Euro 2012" is a matter. */
function behindName(archive: Archive, asked: string): AskedTime | null {
  const time = timeIn(asked, true);
  const whose = time?.period ? speakerIn(archive, time.rest) : null;
  return whose?.about === '' ? time : null;
}

/** Where nothing but words is looked for, a time that only a today could tell is looked for as words too, and that is said. */
export function withoutToday(found: Answer, asked: string): Answer {
  const time = timeIn(asked, false);
  if (time?.period !== null || found.kind !== 'passages') return found;
  return { ...found, says: [...found.says, timelineWords.notTaken(time.typed)] };
}

function timed(archive: Archive, asked: string, time: AskedTime): Answer | null {
  const { period, rest, typed } = time;
  const outlet = outletAsked(archive, rest);
  const happened = happenedIn(rest);
  const someone = speakerIn(archive, rest);
  if (period === null)
    return outlet || happened || someone ? nothingBut(asked, [timelineWords.noToday(typed)]) : null;
  if (outlet !== null) return ofOutlet(archive, outlet, period);
  if (happened !== null) return { ...timeline(archive, happened.about, period), query: asked };
  const found = someone && askedQuote(archive, { ...someone, time }, {});
  const sure = someone?.sure === true || found?.kind === 'quotations';
  return found && sure ? found : askInTime(archive, rest, period);
}

/** Whose words a question is for; not sure of them where a name on a matter may be a mere topic. */
function speakerIn(
  archive: Archive,
  question: string,
): { readonly speaker: string; readonly about: string; readonly sure: boolean } | null {
  const way = route(question);
  if (way.kind !== 'quote' && way.kind !== 'topic' && way.kind !== 'perhaps') return null;
  const { speaker, about } = way;
  return isSomeone(archive, speaker) ? { speaker, about, sure: way.kind === 'quote' } : null;
}
