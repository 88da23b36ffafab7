import type { Range } from '../../corpus/span.ts';
import { MAY_END } from '../abbreviations.ts';
import { DETERMINERS, WEEKDAYS } from '../lexicon/grammar.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { SMALL } from '../lexicon/small.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { OFFICE_MODIFIERS, OFFICES, SUFFIXES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Line, Page } from '../page.ts';
import { isDemonym } from './demonym.ts';
import { fold } from './fold.ts';
import { genderOf } from './gender.ts';
import { generationOf, isCouple } from './generation.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import { nameStart } from './name-start.ts';
import type { Name } from './name.ts';
import { descriptionBefore, isOffice, officeAfter, officeBefore } from './offices.ts';
import { atStart, runs, type Run } from './runs.ts';
import { isThing } from './thing.ts';
import { isTitleCase } from './title-case.ts';
import { trimmed } from './trimmed.ts';

const LONGEST_NAME = 6;
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u;

function nameOf(
  page: Page,
  line: Line,
  whole: Run,
  headline: boolean,
  surnames: ReadonlySet<string>,
): Name | null {
  const { tokens, text } = page;
  // "told John Podesta Tuesday"
  const dated = whole.last - whole.first > 1 && WEEKDAYS.has(tokens[whole.last - 1]!.low);
  const run = dated ? { first: whole.first, last: whole.last - 1 } : whole;
  const first = nameStart(page, run);
  const own = tokens.slice(first, run.last);
  const words = own
    .filter(({ kind, low }) => kind === 'word' && !SUFFIXES.has(low))
    .map(({ start, end }) => fold(text.slice(start, end)));
  const head = own.at(-1)!;
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  // "(D-Va.)", "Va.": a letter or a shortened state is nobody's name.
  const shortened = tokens[run.last]?.low === '.' && MAY_END.has(head.low);
  const plural = head.low.endsWith('s') && SPEAKERS.has(head.low);
  if (own.length === 1 && (words[0]!.length === 1 || shortened || plural || isDemonym(head.low))) return null;
  const before = first > run.first ? tokens[first - 1]!.low : undefined;
  const title = before === '.' ? tokens[first - 2]!.low : before;
  const addressed = title !== undefined && isTitle(title);
  // "Mrs May" is a name, and so is "King" where the article has named an Angus King; "King" alone is not.
  const bare = own.length === 1 && surnames.has(head.low) && !DETERMINERS.has(tokens[first - 1]?.low ?? '');
  if (
    !(addressed && own.length === 1) &&
    !bare &&
    own.every(
      (word) =>
        NO_NAMES.has(word.low) || isTitle(word.low) || isOffice(word) || OFFICE_MODIFIERS.has(word.low),
    )
  )
    return null;

  // "the Indiana Republican"
  if (own.length > 1 && NO_NAMES.has(head.low) && !isGiven(words[0]!) && !addressed) return null;

  // "Apple Computer CEO", "Operating Officer": a description, not a name.
  if (
    own.length > 1 &&
    isOffice(head) &&
    !(own.length === 2 && isGiven(words[0]!) && /\p{Ll}/u.test(text.slice(head.start, head.end)))
  )
    return null;

  const office = officeBefore(page, line, first);
  const offices: Range[] = [];
  const from = office < first ? office : title !== undefined && isTitle(title) ? run.first : first;
  if (office < first) offices.push({ start: tokens[office]!.start, end: tokens[first - 1]!.end });
  const beside = descriptionBefore(page, line, from);
  const after = officeAfter(page, line, run.last);
  if (beside) offices.push(beside);
  if (after) offices.push(after);

  const organisation =
    // "Bill" opens a name more often than it ends a law's.
    words.some(
      (word, i) => ORGANISATION_WORDS.has(word) && !(i === 0 && words.length > 1 && isGiven(word)),
    ) ||
    (own.length === 1 && PLACES.has(head.low)) ||
    (own.length === 1 && ACRONYM.test(text.slice(head.start, head.end)) && !title);
  const suffix = own.find(({ low }, i) => i > 0 && SUFFIXES.has(low))?.low ?? null;
  const person = addressed || offices.length > 0 || (words.length > 1 && isGiven(words[0]!) && !organisation);
  return {
    start: tokens[first]!.start,
    end: head.end,
    first,
    last: run.last,
    words,
    from: tokens[from]!.start,
    offices,
    gender: genderOf(title, words),
    suffix,
    generation: generationOf(page, from, suffix),
    couple: isCouple(page, from),
    person,
    organisation: organisation && !addressed,
    thing: !person && isThing(page, line, first, run.last),
    headline,
    starts: from === first && atStart(page, line, first),
    opening: own.length === 1 && from === first && atStart(page, line, first),
  };
}

/** Every name of an article, given the words that are surnames in it. */
const namesWith = (page: Page, surnames: ReadonlySet<string>): Name[] =>
  page.lines.flatMap((line) => {
    const headline = isTitleCase(page, line);
    return runs(page, line, headline, surnames)
      .map((run) => nameOf(page, line, run, headline, surnames))
      .filter((name) => name !== null);
  });

/** Whether a word is elsewhere no name: "may", "king", "state". */
const isWord = (low: string): boolean =>
  SMALL.has(low) || isTitle(low) || OFFICES.has(low) || NO_NAMES.has(low) || VERBS.has(low);

/** The words that end somebody's full name in an article: "may" of "Theresa May". */
const wordSurnames = (found: readonly Name[]): ReadonlySet<string> =>
  new Set(
    found
      .filter(({ words, headline }) => words.length > 1 && !headline && isWord(words.at(-1)!))
      .map(({ words }) => words.at(-1)!),
  );

/** Every name in an article, in order, as it stands: persons, organisations, places. */
export function names(page: Page): Name[] {
  const found = namesWith(page, NONE);
  const surnames = wordSurnames(found);
  return trimmed(page, surnames.size > 0 ? namesWith(page, surnames) : found);
}

const NONE: ReadonlySet<string> = new Set();
