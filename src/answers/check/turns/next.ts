import { oneOf } from '../../../grammar/one-of.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { DEMONSTRATIVES } from '../../../grammar/determiners.ts';
import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { isDismissal } from './dismissal.ts';
import { saysOrThinks } from './hearsay.ts';
import { negates } from './lists.ts';
import { phrases } from './phrases.ts';
import type { Turn, TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** Opens a sentence that takes back the one before. */
const TAKES_BACK = wordList('but however unless except if although though yet otherwise');

/** Points back to the sentence before. */
const IT = new RegExp(
  `^${oneOf([...PRONOUNS, ...DEMONSTRATIVES, 'which', 'none', 'neither', 'all', 'there'])}(?:'s|'re|'m)?$|^(?:isn't|wasn't|aren't)$`,
  'u',
);

/** A sentence that takes back the one before is no longer than this. See docs/constants.md. */
const SHORT = 8;
const CURT = 4;

const ALONE = phrases(`
  nonsense|wrong|rubbish|false|not|hardly|kidding|just kidding|only joking|not true|no|never|no way|not so|not any more|not anymore|not now|not yet
  i was joking|i'm joking|i was wrong|i lied|i was lying|or so|so they say|says who|as if|yeah right|far from it|quite the opposite|on the contrary|the opposite
  not really|not quite|if only|maybe|perhaps|allegedly|in theory
`);

/** "It is not.", "They don't": the sentence ends with what denies. */
function endsInDenial(words: Words): boolean {
  const last = words.at(-1)!.low;
  return (
    words.length <= CURT &&
    AUXILIARIES.has(words[1]?.low ?? '') &&
    (last === 'not' || last.endsWith("n't") || last === 'cannot')
  );
}

/**
 * What turns the sense of a sentence in the one that follows it: "But …", "It was not true.", "That is what they say.";
 * null when nothing does.
 */
export function turnNext(sentence: Words): { readonly turn: Turn; readonly index: number } | null {
  const led = LEADS(sentence, 0);
  const found = taken(sentence.slice(led));
  return found && { turn: found.turn, index: found.index + led };
}

/** What may stand before such a sentence. */
const LEADS = phrases('at least|or at least|well|of course|and|now|in fact|actually|alas|sadly');

const CLAIMS = wordList(
  'claim claims story rumour rumours rumor rumors quote report reports idea statement allegation allegations',
);
const WORDS_OF = phrases(
  'his words|her words|their words|his claim|her claim|their claim|what they|what he|what she|what people|what others',
);
const DISBELIEF = phrases(
  'know better|believe it|believe that|buy it|buy that|think so|agree|accept that|accept it|have none of it',
);

/** "Not so.": a sentence that takes back by its few words alone. */
function isCurt(words: Words): boolean {
  const alone = ALONE(words, 0);
  if (alone === 0 || words.length > Math.max(CURT, alone + 2)) return false;
  return words[0]!.low !== 'no' || words.length === 1;
}

/** Where "I no longer believe that" says so; -1 where it does not. */
function disbelieved(rest: Words): number {
  const at = rest.findIndex((_, i) => DISBELIEF(rest, i) > 0);
  return rest.slice(0, Math.max(0, at)).some(({ low }) => negates(low) || low === 'now') ? at : -1;
}

function taken(words: Words): { readonly turn: Turn; readonly index: number } | null {
  const first = words[0];
  if (!first) return null;
  if (TAKES_BACK.has(first.low)) return { turn: 'condition', index: 0 };
  if (isCurt(words)) return { turn: 'negation', index: 0 };
  if (words.length > SHORT) return null;
  const truth = words.findIndex((_, i) => TRUTH(words, i) > 0);
  if (truth !== -1 && words.some(({ low }) => negates(low))) return { turn: 'negation', index: truth };
  const subject =
    CLAIMS.has(words[1]?.low ?? '') && /^(?:this|that|the|these|those)$/u.test(first.low) ? 1 : 0;
  if (subject === 0 && !IT.test(first.low)) return null;
  const rest = words.slice(subject);
  const of = (turn: Turn, index: number) => (index === -1 ? null : { turn, index: index + subject });
  if (endsInDenial(rest)) return of('negation', rest.length - 1);
  return (
    of(
      'negation',
      rest.findIndex((_, i) => i > 0 && isDismissal(rest, i) && isOfIt(rest, i)),
    ) ??
    (/^(?:i|we)$/u.test(first.low) ? of('negation', disbelieved(rest)) : null) ??
    of('hearsay', WORDS_OF(rest, 2) > 0 ? 2 : saidIn(rest)) ??
    of(
      'tense',
      rest.findIndex((_, i) => THEN(rest, i) > 0),
    )
  );
}

const TRUTH = phrases('from the truth|from true|less true');

/** "is what they say", "is how they put it" */
function saidIn(words: Words): number {
  const what = words.findIndex(({ low }, i) => i > 0 && i < 4 && /^(?:what|how|why)$/u.test(low));
  return what === -1 ? -1 : words.findIndex(({ low }, i) => i > what && saysOrThinks(low));
}

const THEN = phrases('was then|was before|used to|was once|was yesterday|was last');

/** The words between the subject and what dismisses it belong to the predicate: "It was simply not true". */
const isOfIt = (words: Words, index: number): boolean =>
  words
    .slice(1, index)
    .every(
      ({ low }) =>
        AUXILIARIES.has(low) ||
        negates(low) ||
        low.endsWith('ly') ||
        /^(?:a|an|the|of|course|all|just|it|that|this|pure|complete|utter|total|big|such|simply|be|been|so|them|they|case|word|turned|turns|out|to|proved|proven|could|would|further)$/u.test(
          low,
        ),
    );
