import { overlaps, type Range } from '../../../corpus/span.ts';
import type { Article } from '../../../corpus/article.ts';
import type { Reading } from '../../reading.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { dating } from './dating.ts';
import { happened } from './happened.ts';
import { mentioned, stemOf } from './mentions.ts';
import { scene, type Scene } from './scene.ts';

/** The day of an event, as TIMEX3, and on what that rests. */
export interface EventDay {
  readonly value: string;
  /** Said of it; said of it elsewhere in the article; the day of what the article opens with; the day of publication. */
  readonly basis: 'said' | 'elsewhere' | 'lead' | 'publication';
}

/** A time of day counts as its day. */
const dayOf = (value: string): string => value.replace(/T.*/, '');

/** Dates the events of one article. Scenes are taken apart once. */
export interface Days {
  readonly of: (event: Range) => EventDay | null;
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
    if (found === null || found.timex.from === null) return null;
    const lasting = found.relation === 'since' && (found.via === 'clause' || found.via === 'beside');
    return found.relation === 'on' || lasting ? dayOf(found.timex.value) : null;
  };
  const isBody = (index: number): boolean => article.blocks[sentences[index]!.block]?.role === 'body';
  const first = sentences.findIndex((_, index) => isBody(index));
  const lead = first === -1 ? null : leadDay(sceneAt(first));
  const known = mentioned(
    text,
    sentences.flatMap((_, index) => (isBody(index) ? [sceneAt(index)] : [])),
  );
  return {
    of(event) {
      const own = said(event);
      if (own !== null) return { value: own, basis: 'said' };
      const index = sentenceAt(event);
      if (index === -1) return null;
      const again = known.get(stemOf(text.slice(event.start, event.end)) ?? '');
      if (again !== undefined) return { value: again, basis: 'elsewhere' };
      const quoted = quotations.some(({ marked }) => marked.some((part) => overlaps(part, event)));
      const opening = !isBody(index) || index <= first + 1;
      const headline = article.blocks[sentences[index]!.block]?.role === 'title';
      if (!headline && !happened(text, sceneAt(index), event, quoted, opening)) return null;
      const clauses = sceneAt(index).clauses;
      const { tense, reporting } = clauses[clauseOf(clauses, event)]!;
      const { value } = article.published;
      // The present is the day of writing; a headline's is the day of what it tells.
      if (lead !== null && (headline || reporting || tense !== 'present'))
        return { value: lead, basis: 'lead' };
      return value === null ? null : { value, basis: 'publication' };
    },
  };
}

/** The day of the main clause of the first sentence: what the article is about. */
function leadDay(opening: Scene): string | null {
  const main = opening.clauses.find(
    ({ parent, verb, tense }) => parent === null && verb !== null && tense === 'past',
  );
  const found = main?.verb == null ? null : dating(opening, main.verb);
  const fits = found?.relation === 'on' && found.timex.from !== null && found.timex.anchor !== null;
  return fits ? dayOf(found.timex.value) : null;
}
