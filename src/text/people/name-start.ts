import { WEEKDAYS } from '../lexicon/grammar.ts';
import { NO_NAMES, ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import type { Page } from '../page.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import { isOffice } from './offices.ts';
import type { Run } from './runs.ts';

/** Where the name proper begins in a run: after its last title or office, and after a people's name. */
export function nameStart({ tokens }: Page, { first, last }: Run): number {
  let start = first;
  for (let i = first; i < last - 1; i++)
    if (isTitle(tokens[i]!.low) || isOffice(tokens[i])) {
      const next = tokens[i + 1]!.low === '.' ? i + 2 : i + 1;
      // "General Motors": an organisation's word is no surname of the office before it.
      if (next < last && !ORGANISATION_WORDS.has(tokens[last - 1]!.low)) start = next;
    }
  // "the European Commission" keeps its first word, "the American Jan Moe" does not.
  const body = tokens.slice(start, last).some(({ low }) => ORGANISATION_WORDS.has(low));
  const outside = (low: string): boolean => NO_NAMES.has(low) && (!body || WEEKDAYS.has(low));
  while (start < last - 1 && (outside(tokens[start]!.low) || (start > first && tokens[start]!.low === '.')))
    start++;
  // "Secretary of State Hillary Clinton"
  if (start === first && tokens[first - 1]?.low === 'of' && isOffice(tokens[first - 2]))
    for (let i = first + 1; i < last - 1; i++) if (isGiven(tokens[i]!.low)) return i;
  // "the Air Force Anna Berg": after an organisation's word a given name begins another name.
  for (let i = start + 1; i < last - 1; i++)
    if (isGiven(tokens[i]!.low) && ORGANISATION_WORDS.has(tokens[i - 1]!.low)) return i;
  return start;
}
