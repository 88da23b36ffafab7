import { byBlanks } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { AUXILIARIES, DO, HAVE, MODALS } from '../../grammar/auxiliaries.ts';
import { FINITE } from '../lexicon/finite.ts';
import { SAID_BY_BODIES, VERBS } from '../lexicon/verbs.ts';
import type { Line, Page } from '../page.ts';
import { isOffice } from './offices.ts';

/** "BuzzFeed", "WikiLeaks", "iTunes"; but "McCain", "DuVernay", "O'Brien". */
const CAMEL = /\p{Ll}\p{Lu}/u;
const SURNAME = /^(?:Mc|Mac|Fitz|Du|De|Di|Da|La|Le|Lo|Van|Von|St|O['’]|D['’]|Al-?|El-?|Ben|Bin)\p{Lu}/u;
/** "at Cisco", "the carrier Ryanair". */
const BEFORE =
  /^(?:at|via|rival|company|firm|maker|manufacturer|carrier|airline|group|giant|newspaper|magazine|daily|weekly|website|site|network|broadcaster|agency|der|die|das)$/u;
const PLURAL: ReadonlySet<string> = new Set([...SAID_BY_BODIES, 'have', 'are', 'were']);
/** Before a name, what leaves a verb bare or makes it plural: "did Ann Lee say", "heard her say", "Jan and Ann Lee were", "if she were". */
const NO_AGREEMENT = DO.union(MODALS)
  .union(HAVE)
  .union(
    wordList(`
      hear hears heard hearing see sees saw seen seeing let lets letting make makes made making help helps helped helping
      and or nor if unless though although whether &
    `),
  );
const ITSELF = /^(?:it|its|they|their)$/u;

/**
 * Whether a name is used as an organisation's is: "the Register reported", "the Boeing spokesman", "at Cisco",
 * "Boeing say", "Ryanair said it". It shows nothing of a name that elsewhere is shown to be a person's.
 */
export function isThing({ tokens, text }: Page, line: Line, first: number, last: number): boolean {
  const words = byBlanks(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  if (words.some((word) => CAMEL.test(word) && !SURNAME.test(word))) return true;
  // "FULL TEXT": capitals throughout are a heading's; a given name shows otherwise.
  if (words.length > 1 && words.every((word) => word === word.toUpperCase())) return true;
  const before = first > line.first ? tokens[first - 1]!.low : '';
  const next = last < line.last ? tokens[last] : undefined;
  if (isOffice(next) || BEFORE.test(before)) return true;
  if (!next || next.kind !== 'word') return before === 'the' && (!next || next.kind === 'sign');
  if (PLURAL.has(next.low)) return !NO_AGREEMENT.has(before);
  if (before === 'the' && isVerb(next.low)) return true;
  const said = tokens[last + 1]?.low === 'that' ? last + 2 : last + 1;
  return VERBS.has(next.low) && said < line.last && ITSELF.test(tokens[said]!.low);
}

const isVerb = (low: string): boolean =>
  low !== "'s" && (VERBS.has(low) || FINITE.has(low) || AUXILIARIES.has(low));
