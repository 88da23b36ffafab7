import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { BEFORE_TIMES, BEFORE_PLACES } from '../../grammar/prepositions.ts';
import { words } from '../../grammar/words.ts';
import { QUESTION_WORDS, COORDINATORS, SUBORDINATORS } from '../../grammar/conjunctions.ts';
import { POSSESSIVE_PRONOUNS, PRONOUNS, OBJECT_PRONOUNS, REFLEXIVES } from '../../grammar/pronouns.ts';
import { ARTICLES, POSSESSIVES, DEMONSTRATIVES, QUANTIFIERS } from '../../grammar/determiners.ts';

/** Words that say how a sentence is built and not what it is about; questions are full of them. */
const STOP = ARTICLES.union(POSSESSIVES)
  .union(POSSESSIVE_PRONOUNS)
  .union(DEMONSTRATIVES)
  .union(PRONOUNS)
  .union(OBJECT_PRONOUNS)
  .union(REFLEXIVES)
  .union(QUESTION_WORDS)
  .union(COORDINATORS)
  .union(SUBORDINATORS.difference(words('lest since till unless when whereas')))
  .union(QUANTIFIERS.difference(words('another few several')))
  .union(BEFORE_TIMES.difference(words('since throughout till')))
  .union(AUXILIARIES.difference(words("'d 'll 'm 're 's 've ain't mightn't needn't oughtn't")))
  .union(BEFORE_PLACES.difference(words('across behind inside near outside throughout')))
  .union(
    words(`
      above again against also always among below doing done either else ever further get gets getting got
      he'd he'll he's here here's how's however i'd i'll i'm i've it's just let let's more much neither not
      off one only out own per quite rather really same she'd she'll she's such than that's then there there's
      they'd they'll they're they've thus too toward towards under up upon very we'd we'll we're we've what's
      whatever when's where's whether who's why's with without you'd you'll you're you've please tell know
    `),
  );

/** Whether a lower-cased word (apostrophes straight) carries no topic of its own. */
export const isStopWord = (word: string): boolean => STOP.has(word);
