import type { Range } from '../../corpus/span.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { SUFFIXES } from '../lexicon/titles.ts';
import type { Line, Page } from '../page.ts';
import { isCalledAsSomebody } from './called-so.ts';
import { isFamilyFirst } from './family-first.ts';
import { fold } from './fold.ts';
import { genderOf } from './gender.ts';
import { generationOf, isCouple, isRelative } from './generation.ts';
import { isGiven } from './given-or-title.ts';
import { type Parts, partsOf } from './name-parts.ts';
import type { Name } from './name.ts';
import { isNameless } from './nameless.ts';
import { descriptionBefore, officeAfter, officeBefore, tradeBefore } from './offices.ts';
import { atStart, isBehindMarks, runs, type Run, type Written } from './runs.ts';
import { wordSurnames } from './surnames.ts';
import { isThing } from './thing.ts';
import { isTitleCase } from './title-case.ts';
import { trimmed } from './trimmed.ts';

const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u;

/** Whether the words of a name are those of an organisation or a place. */
function isOrganisation({ text }: Page, { own, words, surname, title }: Parts): boolean {
  const head = own.at(-1)!;
  if (surname && (own.length === 1 || isGiven(words[0]!))) return false;
  // "Bill" opens a name more often than it ends a law's.
  const isBody = (word: string, i: number): boolean =>
    ORGANISATION_WORDS.has(word) && !(i === 0 && words.length > 1 && isGiven(word));
  if (words.some(isBody)) return true;
  if (own.length > 1) return false;
  return PLACES.has(head.low) || (ACRONYM.test(text.slice(head.start, head.end)) && !title);
}

/** What stands beside a name as its office, in the order it is looked for, and where the mention begins with it. */
function officesBeside(
  page: Page,
  line: Line,
  { run, first, own, addressed }: Parts,
  organisation: boolean,
): { readonly from: number; readonly offices: readonly Range[] } {
  const { tokens } = page;
  const office = officeBefore(page, line, first);
  const opens = addressed ? run.first : first;
  const from = office < first ? office : opens;
  const before = office < first ? { start: tokens[office]!.start, end: tokens[first - 1]!.end } : null;
  const beside = descriptionBefore(page, line, from);
  const trade = beside || organisation || own.length === 1 ? null : tradeBefore(page, line, from);
  const offices = [before, beside, officeAfter(page, line, run.last), trade];
  return { from, offices: offices.filter((one) => one !== null) };
}

function nameOf(page: Page, line: Line, whole: Run, written: Written): Name | null {
  const { tokens, text } = page;
  const parts = partsOf(page, line, whole, written);
  if (isNameless(page, parts)) return null;
  const { run, first, own, nickname, words, surname, title, addressed } = parts;
  const head = own.at(-1)!;
  const familyFirst = own.length === 2 && isFamilyFirst(text.slice(head.start, head.end));
  const organisation = !familyFirst && isOrganisation(page, parts);
  const { from, offices } = officesBeside(page, line, parts, organisation);
  const person =
    addressed ||
    familyFirst ||
    offices.length > 0 ||
    (words.length > 1 && !organisation && (isGiven(words[0]!) || isCalledAsSomebody(page, line, from)));
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
    relative: isRelative(page, first),
    couple: isCouple(page, from),
    owner: tokens[run.last]?.low === "'s",
    person,
    organisation: organisation && !addressed,
    thing: !person && isThing(page, line, first, run.last),
    headline: written.headline,
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
