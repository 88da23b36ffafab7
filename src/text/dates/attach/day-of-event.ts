import { overlaps, type Range } from '../../../corpus/span.ts';
import type { Article } from '../../../corpus/article.ts';
import type { Reading } from '../../reading.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import type { Dating } from './dating/dating-rule.ts';
import { dating } from './dating/dating.ts';
import { mentioned, stemOf } from './mentions.ts';
import { scene, type Scene } from './scene.ts';
import { isPlanning } from './undated/planning.ts';
import { isState } from './undated/state-noun.ts';
import { undatedBy } from './undated/undated-by.ts';

/** The day of an event, as TIMEX3, and on what that rests. */
export interface EventDay {
  readonly value: string;
  /** Said of it; said of it elsewhere in the article; the day of what the article opens with; the day of publication. */
  readonly basis: 'said' | 'elsewhere' | 'lead' | 'publication';
}

/** A time of day counts as its day, a stretch as its first. */
const dayOf = (value: string): string => /^[[{]?([^,/T]*)/.exec(value)?.[1] ?? value;

/** Dates the events of one article. Scenes are taken apart once. */
export interface Days {
  readonly of: (event: Range) => EventDay | null;
  /** The name of the rule that leaves an event undated; null where it has a day, or there is none to give it. */
  readonly why: (event: Range) => string | null;
}

/** What an article says of the days of its events; where it says nothing, the days that its kind of telling implies. */
export function daysIn(article: Article, reading: Reading): Days {
  const { text } = article;
  const { sentences, timexes, quotations } = reading;
  const scenes = new Map<number, Scene>();
  const sceneAt = (index: number): Scene => {
    const here = scenes.get(index) ?? scene(text, sentences[index]!, timexes);
    scenes.set(index, here);
    return here;
  };
  const sentenceAt = (event: Range): number => sentences.findIndex((sentence) => overlaps(sentence, event));
  const said = (event: Range): string | null => {
    const index = sentenceAt(event);
    const found = index === -1 ? null : dating(sceneAt(index), event);
    if (found === null || found.timex.from === null || isUndated(text, found, event)) return null;
    const lasting = found.relation === 'since' && (found.via === 'clause' || found.via === 'beside');
    return found.relation === 'on' || lasting ? dayOf(found.timex.value) : null;
  };
  /** The second sentence often has the day that the first leaves out; anything longer is background there. */
  const secondDay = (index: number): string | null => {
    const day = index < sentences.length && isBody(index) ? leadDay(sceneAt(index)) : null;
    return day !== null && /^\d{4}-\d\d-\d\d/.test(day) ? day : null;
  };
  const isBody = (index: number): boolean => article.blocks[sentences[index]!.block]?.role === 'body';
  const first = sentences.findIndex((_, index) => isBody(index));
  const lead = first === -1 ? null : (leadDay(sceneAt(first)) ?? secondDay(first + 1));
  const known = mentioned(
    text,
    sentences.flatMap((_, index) => (isBody(index) ? [sceneAt(index)] : [])),
  );
  const isHeadline = (index: number): boolean => article.blocks[sentences[index]!.block]?.role === 'title';
  const leftOut = (event: Range, index: number): string | null =>
    undatedBy(text, sceneAt(index), event, {
      quoted: quotations.some(({ marked }) => marked.some((part) => overlaps(part, event))),
      opening: !isBody(index) || index <= first + 1,
      headline: isHeadline(index),
    });
  const days: Days = {
    why(event) {
      const index = sentenceAt(event);
      return index === -1 || days.of(event) !== null ? null : leftOut(event, index);
    },
    of(event) {
      const own = said(event);
      if (own !== null) return { value: own, basis: 'said' };
      const index = sentenceAt(event);
      if (index === -1) return null;
      const again = known.get(stemOf(text.slice(event.start, event.end)) ?? '');
      if (again !== undefined) return { value: again, basis: 'elsewhere' };
      if (leftOut(event, index) !== null) return null;
      const headline = isHeadline(index);
      const clauses = sceneAt(index).clauses;
      const { tense, reporting } = clauses[clauseOf(clauses, event)]!;
      const { value } = article.published;
      // The present is the day of writing; a headline's is the day of what it tells.
      if (lead !== null && (headline || reporting || tense !== 'present'))
        return { value: lead, basis: 'lead' };
      return value === null ? null : { value, basis: 'publication' };
    },
  };
  return days;
}

/** Whether a date of its clause is not the event's: "scheduled to open in May", "On Monday he spoke, citing flaws". */
const isUndated = (text: string, { via }: Dating, event: Range): boolean =>
  isPlanning(text, event) || (via === 'governor' && isState(text, event));

/** The day of the main clause of an opening sentence: what the article is about. */
function leadDay(opening: Scene): string | null {
  const main = opening.clauses.find(
    ({ parent, verb, tense }) => parent === null && verb !== null && tense === 'past',
  );
  const found = main?.verb == null ? null : dating(opening, main.verb);
  const fits = found?.relation === 'on' && found.timex.from !== null && found.timex.anchor !== null;
  return fits ? dayOf(found.timex.value) : null;
}
