import type { Range } from '../../corpus/span.ts';
import { MAY_END } from '../abbreviations.ts';
import { WEEKDAYS } from '../lexicon/grammar.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { OFFICE_MODIFIERS, SUFFIXES } from '../lexicon/titles.ts';
import type { Line, Page } from '../page.ts';
import { isDemonym } from './demonym.ts';
import { isFamilyFirst } from './family-first.ts';
import { fold } from './fold.ts';
import { genderOf } from './gender.ts';
import { generationOf, isCouple } from './generation.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import { isOffices, nameStart } from './name-start.ts';
import type { Name } from './name.ts';
import { splitNickname } from './nickname.ts';
import { descriptionBefore, isOffice, officeAfter, officeBefore, tradeBefore } from './offices.ts';
import { atStart, isBehindMarks, runs, type Run, type Written } from './runs.ts';
import { leadsTo, standsAsName, wordSurnames } from './surnames.ts';
import { isThing } from './thing.ts';
import { isTitleCase } from './title-case.ts';
import { trimmed } from './trimmed.ts';

const LONGEST_NAME = 6;
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u;

function nameOf(page: Page, line: Line, whole: Run, { headline, surnames }: Written): Name | null {
  const { tokens, text } = page;
  // "told John Podesta Tuesday"
  const day = tokens[whole.last - 1]!.low;
  const dated =
    whole.last - whole.first > 1 &&
    WEEKDAYS.has(day) &&
    !(surnames.has(day) && leadsTo(page, line, whole.last - 1));
  const run = dated ? { first: whole.first, last: whole.last - 1 } : whole;
  const first = nameStart(page, run);
  const { own, nickname } = splitNickname(tokens.slice(first, run.last));
  const words = own
    .filter(({ kind, low }) => kind === 'word' && !SUFFIXES.has(low))
    .map(({ start, end }) => fold(text.slice(start, end)));
  const head = own.at(-1)!;
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  // "King added", where the article has an Angus King.
  const surname =
    surnames.has(head.low) && (own.length > 1 || standsAsName(page, line, first, atStart(page, line, first)));
  // "(D-Va.)", "Va.": a letter or a shortened state is nobody's name.
  const shortened = tokens[run.last]?.low === '.' && MAY_END.has(head.low);
  const plural = head.low.endsWith('s') && SPEAKERS.has(head.low);
  if (own.length === 1 && !surname && (words[0]!.length === 1 || shortened || plural || isDemonym(head.low)))
    return null;
  const before = first > run.first ? tokens[first - 1]!.low : undefined;
  const title = before === '.' ? tokens[first - 2]!.low : before;
  const addressed = title !== undefined && (isTitle(title) || isOffices({ low: title }));
  // "Mr King" is a name, "King" alone is not.
  if (
    !surname &&
    !(addressed && own.length === 1 && isTitle(head.low)) &&
    own.every(
      (word) =>
        NO_NAMES.has(word.low) || isTitle(word.low) || isOffice(word) || OFFICE_MODIFIERS.has(word.low),
    )
  )
    return null;

  // "the Indiana Republican"
  if (own.length > 1 && NO_NAMES.has(head.low) && !surname && !isGiven(words[0]!) && !addressed) return null;

  // "Apple Computer CEO", "Operating Officer": a description, not a name.
  if (
    own.length > 1 &&
    isOffice(head) &&
    !surname &&
    !(own.length === 2 && isGiven(words[0]!) && /\p{Ll}/u.test(text.slice(head.start, head.end)))
  )
    return null;

  const office = officeBefore(page, line, first);
  const offices: Range[] = [];
  const from = office < first ? office : addressed ? run.first : first;
  if (office < first) offices.push({ start: tokens[office]!.start, end: tokens[first - 1]!.end });
  const beside = descriptionBefore(page, line, from);
  const after = officeAfter(page, line, run.last);
  if (beside) offices.push(beside);
  if (after) offices.push(after);

  const familyFirst = own.length === 2 && isFamilyFirst(text.slice(head.start, head.end));
  const organisation =
    !familyFirst &&
    !(surname && (own.length === 1 || isGiven(words[0]!))) &&
    // "Bill" opens a name more often than it ends a law's.
    (words.some(
      (word, i) => ORGANISATION_WORDS.has(word) && !(i === 0 && words.length > 1 && isGiven(word)),
    ) ||
      (own.length === 1 && PLACES.has(head.low)) ||
      (own.length === 1 && ACRONYM.test(text.slice(head.start, head.end)) && !title));
  const trade = beside || organisation || own.length === 1 ? null : tradeBefore(page, line, from);
  if (trade) offices.push(trade);
  const person =
    addressed ||
    familyFirst ||
    offices.length > 0 ||
    (words.length > 1 && isGiven(words[0]!) && !organisation);
  const suffix = own.find(({ low }, i) => i > 0 && SUFFIXES.has(low))?.low ?? null;
  const starts = from === first && (atStart(page, line, first) || isBehindMarks(page, first));
  return {
    start: tokens[first]!.start,
    end: head.end,
    first,
    last: run.last,
    words,
    nickname: nickname ? fold(nickname.low) : null,
    from: tokens[from]!.start,
    offices,
    gender: genderOf(title, words),
    suffix,
    generation: generationOf(page, from, suffix),
    couple: isCouple(page, from),
    owner: tokens[run.last]?.low === "'s",
    person,
    organisation: organisation && !addressed,
    thing: !person && isThing(page, line, first, run.last),
    headline,
    starts,
    opening: own.length === 1 && starts && !surname,
  };
}

/** Every name in an article, in order, as it stands: persons, organisations, places. */
export function names(page: Page): Name[] {
  const headlines = new Set(page.lines.filter((line) => isTitleCase(page, line)));
  const surnames = wordSurnames(page, (line) => headlines.has(line));
  const found = page.lines.flatMap((line) => {
    const written = { headline: headlines.has(line), surnames };
    return runs(page, line, written)
      .map((run) => nameOf(page, line, run, written))
      .filter((name) => name !== null);
  });
  return trimmed(page, found);
}
