import type { Found, Hit, Match } from '../search/found.ts';
import { stem } from '../search/terms/stem.ts';
import { words } from '../text/lexicon/words.ts';
import { tokens } from '../text/tokens.ts';

/** Verbs of saying, in rows of those that tell of the same act. */
const SAME_ACT = [
  'repeat reiterate restate reaffirm',
  'threaten warn',
  'promise pledge vow swear',
  'say state remark',
  'stress emphasise underline underscore',
  'insist maintain assert contend',
  'admit acknowledge concede',
  'criticise condemn denounce',
  'suggest propose',
].map((row) => new Set([...words(row)].map(stem)));

/**
 * The same search, with each verb of saying that a passage lacks met by another of the same act in its sentence: who asks
 * when something was repeated asks when it was reiterated. It is answered where the first passage then has every word.
 */
export function saidAgain(found: Found): Found {
  const hits = found.hits.map((hit) => ({ ...hit, matched: [...hit.matched, ...verbsOf(hit, found)] }));
  const [first] = hits;
  if (first === undefined || first.matched.length < found.words.length || !isOwn(found.hits[0]!))
    return found;
  return { ...found, outcome: 'answered', hits };
}

/** Whether a passage has enough words for the verb to be all that is missing: in its own sentence most of them. */
const isOwn = ({ matched }: Hit): boolean =>
  matched.filter(({ at }) => at.length > 0).length >= LEAST && matched.length > LEAST;

const LEAST = 3;

function verbsOf({ passage, matched }: Hit, { words: asked }: Found): Match[] {
  const missing = asked.filter(({ text }) => !matched.some((match) => match.asked === text));
  return missing.flatMap(({ text }): Match[] => {
    const own = stem(text.toLowerCase());
    const acts = SAME_ACT.filter((row) => row.has(own));
    const verb = tokens(passage.article.text, passage).find(({ low }) =>
      acts.some((row) => row.has(stem(low))),
    );
    if (verb === undefined) return [];
    const at = [{ start: verb.start, end: verb.end }];
    return [{ asked: text, how: 'meaning', at, word: verb.low, similarity: 1 }];
  });
}
