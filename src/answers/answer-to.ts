import { isBorne } from './office/borne.ts';
import { timelineWords } from '../words/timeline.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { ask } from './ask.ts';
import { nothingBut } from './nothing-but.ts';
import { ofOutlet, outletAsked } from './outlet.ts';
import { plainly, route } from './route.ts';
import { askInTime } from './time/ask-in-time.ts';
import type { AskedTime } from './time/asked-time.ts';
import { askedQuote } from './time/asked-quote.ts';
import { happenedIn } from './time/happened.ts';
import { timeIn } from './time/asked-time.ts';
import { timeline } from './timeline.ts';

/** Answers a question for somebody's words, for what an outlet reported or what happened in a time; else with passages. */
export function answerTo(archive: Archive, question: string): Answer {
  const asked = plainly(question);
  const time = timeIn(asked, false);
  const answer = time === null ? null : timed(archive, asked, time);
  if (answer !== null) return answer;
  const outlet = outletAsked(archive, asked);
  if (outlet !== null) return ofOutlet(archive, outlet, null);
  const way = route(question);
  const found =
    said(archive, question, null) ?? ask(archive, 'question' in way ? way.question : question.trim());
  // Where nothing but words is looked for, a time that only a today could tell is looked for as words too.
  const today =
    time?.period === null && found.kind === 'passages' ? [timelineWords.notTaken(time.typed)] : [];
  return { ...found, says: [...found.says, ...today] };
}

/** The same for a question that names a time; null where the time is no part of how it is answered. */
function timed(archive: Archive, asked: string, time: AskedTime): Answer | null {
  const { period, rest, typed } = time;
  const outlet = outletAsked(archive, rest);
  const happened = happenedIn(rest);
  const way = route(rest);
  const someones = (way.kind === 'quote' || way.kind === 'topic') && isSomeone(archive, way.speaker);
  if (period === null)
    return outlet || happened || someones ? nothingBut(asked, [timelineWords.noToday(typed)]) : null;
  if (outlet !== null) return ofOutlet(archive, outlet, period);
  if (happened !== null) return { ...timeline(archive, happened.about, period), query: asked };
  return said(archive, rest, time) ?? askInTime(archive, rest, period);
}

/** Somebody's words, where a question is for those; null where nobody is asked for, or a mere name on a matter has none. */
function said(archive: Archive, question: string, time: AskedTime | null): Answer | null {
  const way = route(question);
  if (way.kind !== 'quote' && way.kind !== 'topic') return null;
  if (way.kind === 'quote' && !isSomeone(archive, way.speaker)) return null;
  const found = askedQuote(archive, { speaker: way.speaker, about: way.about, time }, {});
  return way.kind === 'quote' || found.kind === 'quotations' ? found : null;
}

/** "What did the treaty say" asks for no one's words; a capital, or a name or an office that is known, makes it a person. */
const isSomeone = (archive: Archive, speaker: string): boolean =>
  /^\p{Lu}/u.test(speaker) || archive.people.find(speaker).length > 0 || isBorne(archive, speaker);
