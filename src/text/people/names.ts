import type { Range } from '../../corpus/span.ts';
import { FEMALE_GIVEN, MALE_GIVEN } from '../lexicon/given.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { MAY_END } from '../abbreviations.ts';
import { WEEKDAYS } from '../lexicon/grammar.ts';
import { isDemonym } from './demonym.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { FEMALE_TITLES, MALE_TITLES, OFFICE_MODIFIERS, OTHER_TITLES, SUFFIXES } from '../lexicon/titles.ts';
import type { Line, Page } from '../page.ts';
import { fold } from './fold.ts';
import { isThing } from './thing.ts';
import { isTitleCase } from './title-case.ts';
import { trimmed } from './trimmed.ts';
import { genderOf } from './gender.ts';
import type { Name } from './name.ts';
import { descriptionBefore, isOffice, officeAfter, officeBefore } from './offices.ts';
import { atStart, runs, type Run } from './runs.ts';

const LONGEST_NAME = 6;
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u;

const isTitle = (low: string): boolean =>
  MALE_TITLES.has(low) || FEMALE_TITLES.has(low) || OTHER_TITLES.has(low);
const isGiven = (low: string): boolean => MALE_GIVEN.has(low) || FEMALE_GIVEN.has(low);

/** Where the name proper begins in a run: after its last title or office, and after a people's name. */
function nameStart({ tokens }: Page, { first, last }: Run): number {
  let start = first;
  for (let i = first; i < last - 1; i++)
    if (isTitle(tokens[i]!.low) || isOffice(tokens[i])) {
      const next = tokens[i + 1]!.low === '.' ? i + 2 : i + 1;
      // "General Motors": an organisation's word is no surname of the office before it.
      if (next < last && !ORGANISATION_WORDS.has(tokens[last - 1]!.low)) start = next;
    }
  // "the European Commission" keeps its first word, "the American Jan Moe" does not.
  const body = tokens.slice(start, last).some(({ low }) => ORGANISATION_WORDS.has(low));
  while (
    start < last - 1 &&
    ((NO_NAMES.has(tokens[start]!.low) && !(body && !WEEKDAYS.has(tokens[start]!.low))) ||
      (start > first && tokens[start]!.low === '.'))
  )
    start++;
  // "Secretary of State Hillary Clinton"
  if (start === first && tokens[first - 1]?.low === 'of' && isOffice(tokens[first - 2]))
    for (let i = first + 1; i < last - 1; i++) if (isGiven(tokens[i]!.low)) return i;
  // "the Air Force James Roche", "the Air Force for Acquisition Darleen Druyun"
  for (let i = start + 1; i < last - 1; i++)
    if (
      isGiven(tokens[i]!.low) &&
      (ORGANISATION_WORDS.has(tokens[i - 1]!.low) || (body && i === last - 2 && i - start > 2))
    )
      return i;
  return start;
}

function nameOf(page: Page, line: Line, whole: Run, headline: boolean): Name | null {
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
  if (own.length === 1 && (words[0]!.length === 1 || shortened || plural)) return null;
  const before = first > run.first ? tokens[first - 1]!.low : undefined;
  const title = before === '.' ? tokens[first - 2]!.low : before;
  const addressed = title !== undefined && isTitle(title);
  // "Mr King" is a name, "King" alone is not.
  if (
    !(addressed && own.length === 1 && isTitle(head.low)) &&
    own.every(
      (word) =>
        NO_NAMES.has(word.low) ||
        isDemonym(word.low) ||
        isTitle(word.low) ||
        isOffice(word) ||
        OFFICE_MODIFIERS.has(word.low),
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
  return {
    start: tokens[first]!.start,
    end: head.end,
    first,
    last: run.last,
    words,
    from: tokens[from]!.start,
    offices,
    gender: genderOf(title, words),
    person: addressed || offices.length > 0 || (words.length > 1 && isGiven(words[0]!) && !organisation),
    organisation: organisation && !addressed,
    thing: isThing(page, line, first, run.last),
    headline,
    starts: from === first && atStart(page, line, first),
    opening: own.length === 1 && from === first && atStart(page, line, first),
  };
}

/** Every name in an article, in order, as it stands: persons, organisations, places. */
export function names(page: Page): Name[] {
  const found = page.lines.flatMap((line) => {
    const headline = isTitleCase(page, line);
    return runs(page, line, headline)
      .map((run) => nameOf(page, line, run, headline))
      .filter((name) => name !== null);
  });
  return trimmed(page, found);
}
