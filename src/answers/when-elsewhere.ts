import { byBlanks } from '../grammar/cut.ts';
import { words as wordList } from '../grammar/words.ts';
import { ARTICLES, POSSESSIVES } from '../grammar/determiners.ts';
import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Found, Match } from '../search/found.ts';
import { stemOf } from '../text/dates/attach/mentions.ts';
import { scene } from '../text/dates/attach/scene.ts';
import type { Archive } from './archive.ts';
import { datedElsewhere } from './dated-elsewhere.ts';
import type { Dated } from './when-passage.ts';

/** A passage that speaks of something, and the word that stands for it there. */
interface Spoken {
  readonly article: Article;
  readonly event: Range | null;
}

/**
 * "Sunday's elections", elsewhere in an article that speaks of the elections asked about: a noun with a day of its own
 * dates that noun wherever else the article has it, unless it has another day too.
 */
export function elsewhere(archive: Archive, spoken: readonly Spoken[]): Dated[] {
  const asked = new Map(
    spoken.flatMap(({ article, event }) => {
      const stem = stemIn({ article, event });
      if (event === null || stem === null) return [];
      const modifier = modifierOf(article.text, event);
      return [[`${article.id} ${stem}`, { article, stem, modifier }] as const];
    }),
  );
  return [...asked.values()].flatMap(({ article, stem, modifier }) => {
    const found = owned(archive, article, stem, modifier);
    return new Set(found.map(({ when }) => when.value)).size === 1 ? found : [];
  });
}

/**
 * Where a question asks when something was held: its noun in an article that has all its words, each in a sentence with the
 * noun ("the disputed Russian elections").
 */
export function heldIn({ hits, words }: Found, topic: string): Spoken[] {
  const noun = byBlanks(topic).at(-1);
  const having = hits.filter(({ matched }) => matched.some((match) => isWord(match, noun)));
  const articles = Map.groupBy(having, ({ passage }) => passage.article);
  return [...articles].flatMap(([article, here]) => {
    const met = new Set(here.flatMap(({ matched }) => matched.map(({ asked }) => asked)));
    const event = here.flatMap(({ matched }) => matched).find((match) => isWord(match, noun))?.at[0];
    return event === undefined || words.some(({ text }) => !met.has(text)) ? [] : [{ article, event }];
  });
}

const NO_MODIFIER = ARTICLES.union(POSSESSIVES).union(wordList('this that'));

const isWord = ({ asked, how, at }: Match, noun: string | undefined): boolean =>
  asked === noun && how === 'word' && at.length > 0;

/** The word before a noun, lower-cased, if it may tell it from others of its kind; any article or possessive counts as none. */
function modifierOf(text: string, { start }: Range): string {
  const before = /([\p{L}\p{N}’'-]{1,40}) $/u.exec(text.slice(Math.max(0, start - 42), start))?.[1] ?? '';
  const low = before.toLowerCase();
  return NO_MODIFIER.has(low) ? '' : low;
}

/** The sentences in which a noun of that stem has a day of its own, or one right after it. */
function owned(archive: Archive, article: Article, stem: string, modifier: string): Dated[] {
  const reading = archive.readingOf(article);
  return reading.sentences.flatMap((sentence, index) => {
    if (article.blocks[sentence.block]?.role !== 'body') return [];
    return scene(article.text, sentence, reading.timexes).times.flatMap(
      ({ timex, noun, beside }): Dated[] => {
        const word = noun === null ? beside : lastWord(article.text, noun);
        if (word === null || stemOf(article.text.slice(word.start, word.end)) !== stem) return [];
        // "its maiden flight on Monday" is the maiden flight, not any other.
        if (noun === null && modifierOf(article.text, word) !== modifier) return [];
        // "the 1991 flood" is that one of several.
        if (noun !== null && /^\d{4}$/u.test(timex.value) && timex.end <= noun.start) return [];
        const dated = datedElsewhere(archive, article, index, word);
        return dated.when.status === 'undatable' ? [] : [dated];
      },
    );
  });
}

function lastWord(text: string, { start, end }: Range): Range {
  const from = text.slice(start, end).search(/[\p{L}\p{N}’'-]+$/u);
  return { start: start + Math.max(0, from), end };
}

/** What the words for an event share; null where none stands for it. */
export const stemIn = ({ article, event }: Spoken): string | null =>
  event === null ? null : stemOf(article.text.slice(event.start, event.end));
