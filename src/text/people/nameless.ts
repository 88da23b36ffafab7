import { MAY_END } from '../abbreviations.ts';
import { NO_NAMES } from '../lexicon/organisations.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import type { Page } from '../page.ts';
import { isDemonym } from './demonym.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import type { Parts } from './name-parts.ts';
import { isOffice } from './offices.ts';

/** "Anna Berg, M.D.": a degree behind a name and a comma. */
const DEGREE = /^(?:m\.?d|ph\.?d|r\.?n|j\.?d|ed\.?d|d\.?d\.?s|d\.?v\.?m|d\.?o|m\.?p\.?h|m\.?b\.?a|esq)\.?$/u;

/** A single word that is nobody's name: "(D-Va.)", "Va.", a letter or a shortened state; "Democrats", "Germans". */
function isNoName({ tokens }: Page, { run, own, words }: Parts): boolean {
  const { low } = own.at(-1)!;
  if (words[0]!.length === 1 || (low.endsWith('s') && SPEAKERS.has(low)) || isDemonym(low)) return true;
  if (DEGREE.test(low) && tokens[run.first - 1]?.low === ',') return true;
  return tokens[run.last]?.low === '.' && MAY_END.has(low);
}

/** Nothing but offices and words that are in no name; "Mr King" is a name, "King" alone is not. */
const isAllOffice = ({ own, addressed }: Parts): boolean =>
  !(addressed && own.length === 1 && isTitle(own[0]!.low)) &&
  own.every(
    (word) => NO_NAMES.has(word.low) || isTitle(word.low) || isOffice(word) || OFFICE_MODIFIERS.has(word.low),
  );

/** Several words that describe: "the Indiana Republican", "Apple Computer CEO", "Operating Officer". */
function isDescription({ text }: Page, { own, words, addressed }: Parts): boolean {
  const head = own.at(-1)!;
  const given = isGiven(words[0]!);
  if (NO_NAMES.has(head.low) && !given && !addressed) return true;
  return isOffice(head) && !(own.length === 2 && given && /\p{Ll}/u.test(text.slice(head.start, head.end)));
}

/** A run of more words names nobody. See docs/constants.md. */
const LONGEST_NAME = 6;

/** Whether what a run is made of names nobody and nothing. */
export function isNameless(page: Page, parts: Parts): boolean {
  const { own, words, surname } = parts;
  if (words.length === 0 || words.length > LONGEST_NAME) return true;
  if (surname) return false;
  return isAllOffice(parts) || (own.length === 1 ? isNoName(page, parts) : isDescription(page, parts));
}
