import { PRONOUNS, OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, REFLEXIVES } from '../../../grammar/pronouns.ts';
import { POSSESSIVES, DEMONSTRATIVES, QUANTIFIERS } from '../../../grammar/determiners.ts';
import { ANY_BE, ANY_HAVE, ANY_DO, ANY_MODAL } from '../../../grammar/auxiliaries.ts';
import { isNegation } from '../../../grammar/negations.ts';
import { ONES, ORDINALS, SCALES, TENS } from '../../../grammar/numbers.ts';
import { fullForms } from './contractions.ts';
import { words as wordList } from '../../../grammar/words.ts';

/** Words beside the negations that deny what they go with. */
const DENYING = wordList(`
  seldom rarely
  deny denies denied denying refuse refuses refused refusing reject rejects rejected fail fails failed failing lack lacks
  doubt doubts doubted unlikely false falsely untrue wrong wrongly impossible stop stopped instead rather except minus
`);

export const negates = (low: string): boolean =>
  isNegation(low) || DENYING.has(low) || fullForms(low).some((full) => full.endsWith(' not'));

/** Words that make what they go with depend on something. */
export const CONDITIONS = wordList(`
  if unless provided providing whether until till except supposing assuming otherwise lest although though however
`);

/** Words that make a fact of a possibility, a duty or a wish, and the other way round. */
export const MODALS = ANY_MODAL.union(
  wordList(`
  perhaps maybe possibly probably likely unlikely allegedly supposedly reportedly apparently certainly surely
  definitely possible impossible probable certain need needs hope hopes wish wishes
`),
);

/** Words that say somebody else says or thinks so. */
export const HEARSAY = wordList(`
  say says said saying claim claims claimed claiming think thinks thought believe believes believed argue argues argued
  allege alleges alleged suggest suggests suggested pretend pretends pretended imagine imagines suppose supposes supposed
  insist insists insisted assert asserts asserted maintain maintains maintained contend contends tell tells told hear heard
  accuse accuses accused according rumour rumours rumor rumors ask asks asked wonder wonders wondered so-called
`);

/** Words that say how much, how many or how often. */
export const DEGREES = QUANTIFIERS.difference(wordList('several other another both no')).union(
  wordList(`
  much more less least only just even almost nearly about around roughly partly fully
  entirely completely wholly always often sometimes usually mostly mainly merely simply very too quite half former ex
  so-called alleged fake
`),
);

/** With its subject in one word. */
export const SHORT_BE = wordList("i'm we're they're you're he's she's it's");

/** Verbs that help other verbs to their tense, and to be. */
export const AUXILIARIES = ANY_BE.union(ANY_HAVE)
  .union(ANY_DO)
  .union(SHORT_BE)
  .union(wordList("i've we've they've you've i'd we'd they'd he'd she'd"));

const NUMBERS: ReadonlySet<string> = new Set([
  ...ONES,
  ...TENS,
  ...SCALES.flatMap((one) => [one, `${one}s`]),
  ...ORDINALS,
  ...wordList('half quarter double twice once percent per cent'),
]);

export const isNumber = (low: string): boolean => /\p{Nd}|\p{Sc}|[%‰]/u.test(low) || NUMBERS.has(low);

/** Words that stand for somebody or something named elsewhere; an editor may say in brackets what they mean. */
export const POINTERS = PRONOUNS.union(OBJECT_PRONOUNS)
  .union(POSSESSIVES)
  .union(POSSESSIVE_PRONOUNS)
  .union(REFLEXIVES)
  .union(DEMONSTRATIVES)
  .union(wordList('here there one who which'));
