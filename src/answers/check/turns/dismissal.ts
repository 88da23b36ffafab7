import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { negates } from './lists.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

const DISMISSED = wordList(`
  joke lie lies myth myths nonsense rubbish fantasy fiction absurd ridiculous laughable false untrue wrong mistaken misguided impossible
  unlikely unthinkable preposterous ludicrous insane madness crazy delusion illusion hoax fabrication fake propaganda bunk baloney
  hogwash garbage slander insulting insult offensive unfounded baseless groundless unproven outrageous pretence invention legend
  exaggeration exaggerated misconception inconceivable nuts stupid silly foolish naive dead history questionable doubtful debatable
  misleading inaccurate incorrect dishonest disingenuous hypocrisy disgrace
`);
const DISMISSED_PHRASES = phrases(
  'out of the question|far from|anything but|fairy tale|pipe dream|wishful thinking|beyond belief|hot air|made up|a thing of the past|hard to believe|further from the truth|farther from the truth|off the mark',
);
const TRUE = wordList(
  'true said uttered spoken written so right real correct possible the fact likely enough certain clear what',
);

/** Whether what stands at `index` dismisses what it is said of: "nonsense", "not true". */
export const isDismissal = (words: Words, index: number): boolean => {
  const { low } = words[index]!;
  const denied = words.slice(0, index).some((word) => negates(word.low));
  if (TRUE.has(low) && denied) return true;
  return !denied && (DISMISSED.has(low) || DISMISSED_PHRASES(words, index) > 0);
};

const SAID = wordList(`
  idea claim claims theory rumour rumor hope dream promise assumption belief fear allegation accusation argument slogan line story
  question myth plan
`);

/** "is the theory", "was the promise": what was said before is that. */
const BEFORE_HEARSAY = ARTICLES.union(POSSESSIVES).union(wordList('one old official common'));

export const isHearsayNoun = (words: Words, index: number): boolean =>
  SAID.has(words[index]!.low) && BEFORE_HEARSAY.has(words[index - 1]?.low ?? '');
