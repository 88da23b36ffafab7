import { negates } from './lists.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** A denial that denies nothing: "not only", "no doubt", "can't wait". */
const EXCUSED = phrases(`
  not only|not just|not merely|not simply|not least|not to mention|not alone
  no doubt|no question|no matter|no wonder|no less|no fewer|no sooner|no secret|no coincidence|no accident
  nothing but|nothing less|nothing short|none other
  without doubt|without a doubt|without question|without exception|without fail|without precedent
  cannot wait|can't wait|cannot help|can't help|couldn't help|couldn't agree more|could not agree more|cannot thank|can't thank
  cannot emphasise enough|cannot stress enough|can't stress enough|cannot overstate
  why not|never mind|don't get me wrong|do not get me wrong|make no mistake|don't forget|do not forget|won't forget
  doesn't only|don't only|isn't only|isn't just|aren't just|wasn't just|don't just|doesn't just|won't just|didn't just
  non
`);

/** A denial only with the word that follows. */
const ONLY_WITH: Readonly<Record<string, string>> = { rather: 'than', instead: 'of' };

/** With a denial before it, it affirms: "no doubt", "never failed to". */
const DENIED_TWICE = /^(?:doubt|den(?:y|ies|ied)|fail|hesitat|disput)/u;

/** Denials of more than one word, and what reverses that which it stands before. */
const DENYING = phrases(`
  anything but|far from|short of|free of|free from|ceased to|cease to|ceases to|too late|too early|too little|too few
  incapable of|unable to|unwilling to|reluctant to|the opposite of|the last thing|the last person|the end of|no longer
  hardly any|scarcely any|next to nothing|as opposed to|rid of|tired of|sick of|afraid of|ashamed of|give up|gave up|given up|giving up
  stay away from|hold back from|kept from|keep from|turn down|turned down|vote down|voted down|yeah right|far be it|god forbid|heaven forbid
`);

/** Verbs and other words that are against what follows them; only close before it. */
const AGAINST = wordList(`
  against oppose opposes opposed opposing prevent prevents prevented preventing avoid avoids avoided avoiding
  abolish abolished abolishing repeal repealed banned banning forbid forbids forbade forbidden prohibit prohibits prohibited
  block blocks blocked blocking resist resists resisted cease ceased ceases quit quits abandon abandoned abandoning scrap scrapped
  cancel cancelled canceled regret regrets regretted condemn condemns condemned condemning reverse reversed forget forgot forgotten
  neglect neglected neglects decline declined declines refrain refrained decry denounce denounced disavow disavowed renounce renounced
  dispute disputes disputed disprove disproved disagree disagrees disagreed hate hates hated despise despises
  unable incapable unwilling reluctant nonsense absurd ridiculous mythical imaginary
`);

/** Nouns that are against what follows them with "of" or "to". */
const AGAINST_OF = wordList(`
  opponent opponents critic critics enemy enemies absence lack abolition repeal removal rejection refusal failure contrary opposite end
  loss denial prevention opposition objection objections
`);
const OF = /^(?:of|to)$/u;

/** "kept us from" */
const KEEPS = /^(?:keep|keeps|kept|keeping|stop|stopped|prevent|prevents|prevented)$/u;

/** So close a word that is against something stands before it. */
const CLOSE = 3;

/** How a word or phrase at `index` denies; 0 words when it does not. */
export const denialAt = (words: Words, index: number): number => {
  const { low } = words[index]!;
  const phrase = DENYING(words, index);
  if (phrase > 0) return phrase;
  if (low === 'from' && words.slice(Math.max(0, index - CLOSE), index).some((one) => KEEPS.test(one.low)))
    return 1;
  if (EXCUSED(words, index) > 0 || !negates(low)) return 0;
  if (DENIED_TWICE.test(low) && words.slice(Math.max(0, index - 2), index).some((one) => negates(one.low)))
    return 0;
  if (DENIED_TWICE.test(words[index + 1]?.low ?? '')) return 0;
  const needs = ONLY_WITH[low];
  return needs === undefined || words[index + 1]?.low === needs ? 1 : 0;
};

/** Whether the word at `index` is against what begins at `kept`: "against raising the tax". */
export const isAgainst = (words: Words, index: number, kept: number): boolean =>
  kept - index <= CLOSE && reverses(words, index);

/** How many words at `index` are against something, wherever that stands; 0 for none. */
export const reversingAt = (words: Words, index: number): number =>
  DENYING(words, index) || Number(reverses(words, index));

const reverses = (words: Words, index: number): boolean =>
  AGAINST.has(words[index]!.low) ||
  (AGAINST_OF.has(words[index]!.low) && OF.test(words[index + 1]?.low ?? ''));
