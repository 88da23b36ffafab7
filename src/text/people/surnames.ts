import { isFinite } from '../lexicon/finite.ts';
import { MONTHS, WEEKDAYS, WHICH_PERIOD } from '../../grammar/calendar.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { CARDINALS, ORDINAL_WORDS } from '../../grammar/numbers.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { SMALL } from '../lexicon/small.ts';
import { FEMALE_TITLES, MALE_TITLES, OFFICE_MODIFIERS, SUFFIXES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { words } from '../../grammar/words.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';
import { isFamilyFirst } from './family-first.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import { isOffice } from './offices.ts';

/** Words that are never taken for a surname, whatever stands before them: "Mr. And Mrs. Berg". */
const NEVER = /^(?:and|or|of|the|an?|in|on|at|for|to|by|with|from|as|if|is|are|was|were|i|mr|mrs|ms|dr)$/u;
const INITIAL = /^\p{Lu}$/u;
const ADDRESS = new Set([...MALE_TITLES, ...FEMALE_TITLES, 'dr']);

/** Whether a word is more often something else than a surname: "May", "Will", "King", "Judge". */
const isCommon = (token: Token): boolean =>
  (SMALL.has(token.low) ||
    NO_NAMES.has(token.low) ||
    OFFICE_MODIFIERS.has(token.low) ||
    isTitle(token.low) ||
    isOffice(token)) &&
  !NEVER.test(token.low);

/** Words of grammar that stand behind the names of things too: "Capital One", "America First". */
const COUNTS = words('last next now more most').union(CARDINALS).union(ORDINAL_WORDS);

/** Whether a word, which no given name is known to be, may be one here: "said Zdenka King,". */
function mayBeGiven({ tokens }: Page, line: Line, at: number): boolean {
  const { low } = tokens[at]!;
  if (SMALL.has(low) || NO_NAMES.has(low) || ORGANISATION_WORDS.has(low)) return false;
  const next = tokens[at + 1]!;
  if (SMALL.has(next.low)) return at > line.first && !COUNTS.has(next.low);
  return at > line.first && VERBS.get(tokens[at - 1]!.low)?.frames.has('said') === true;
}

/** Whether what stands before a word makes a surname of it: a given name, "Mrs", an initial, or what may be a given name. */
export function leadsTo(page: Page, line: Line, at: number): boolean {
  const { tokens, text } = page;
  const stop = tokens[at - 1]?.low === '.';
  const index = stop ? at - 2 : at - 1;
  const before = tokens[index];
  if (!before || index < line.first || !before.capital || before.kind !== 'word') return false;
  if (ADDRESS.has(before.low)) return SMALL.has(tokens[at]!.low) || MONTHS.has(tokens[at]!.low);
  if (INITIAL.test(text.slice(before.start, before.end)))
    return index > line.first && isGiven(tokens[index - 1]!.low);
  if (stop || PLACES.has(before.low) || isTitle(before.low) || isOffice(before)) return false;
  return isGiven(before.low) || mayBeGiven(page, line, index);
}

const APPOSED = /^(?:the|an?|who|of|whose)$/u;

/** Whether what follows a word shows that it ends a name: for "told Anna Tuesday" it does not. */
function endsName({ tokens }: Page, line: Line, at: number): boolean {
  const [next, second] = tokens.slice(at + 1, Math.min(at + 3, line.last));
  if (WEEKDAYS.has(tokens[at]!.low)) {
    if (next?.low === ',')
      return second !== undefined && (second.kind === 'number' || APPOSED.test(second.low));
    return next !== undefined && VERBS.get(next.low)?.form === 'past';
  }
  return !next || !(next.capital || next.kind === 'number') || SUFFIXES.has(next.low);
}

/** Words of grammar, months and offices that some person of the article has for a surname: "Theresa May", "Angus King". */
export function wordSurnames(page: Page, isHeadline: (line: Line) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of page.lines)
    for (let i = line.first + 1; i < line.last; i++) {
      const token = page.tokens[i]!;
      const before = page.tokens[i - 1]!;
      if (before.capital && token.capital && isFamilyFirst(page.text.slice(token.start, token.end)))
        found.add(before.low);
      if (!token.capital || token.kind !== 'word' || !isCommon(token) || !leadsTo(page, line, i)) continue;
      if (endsName(page, line, i) && !isHeadline(line)) found.add(token.low);
    }
  return found;
}

const OWNER = /^(?:'s|['’])$/u;

/** Whether what stands beside a month's or a day's name makes a time of it: "in May", "May 3"; not "by May". */
function isTimeBeside(before: Token | undefined, next: Token | undefined): boolean {
  if (next?.kind === 'number' || before?.kind === 'number') return true;
  if (!before || /^(?:by|with|for|from|to|against|of)$/u.test(before.low)) return false;
  return PREPOSITIONS.has(before.low) || WHICH_PERIOD.has(before.low);
}

/** Whether a word with a capital stands as a name does, where grammar would not give it one. */
export function standsAsName({ tokens }: Page, line: Line, at: number, starts: boolean): boolean {
  const { low } = tokens[at]!;
  const before = at > line.first ? tokens[at - 1] : undefined;
  const next = at + 1 < line.last ? tokens[at + 1] : undefined;
  if ((MONTHS.has(low) || WEEKDAYS.has(low)) && isTimeBeside(before, next)) return false;
  if (!starts) return !(before && DETERMINERS.has(before.low) && !SMALL.has(low));
  // "Will added", "May’s plan"; not "Will the plan", "May I", "King Charles".
  if (!next || next.capital) return false;
  if (OWNER.test(next.low)) return true;
  if (PRONOUNS.has(next.low) || DETERMINERS.has(next.low) || CONJUNCTIONS.has(next.low)) return false;
  return isFinite(next) || VERBS.get(next.low)?.form === 's';
}
