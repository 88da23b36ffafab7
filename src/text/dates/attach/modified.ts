import type { Range } from '../../../corpus/span.ts';
import type { Timex } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { firstFrom } from './first-from.ts';
import { verbForm } from '../clauses/verbs.ts';

const ENDS =
  /^(?:on|in|at|of|for|to|from|by|with|and|or|but|that|which|who|as|after|before|when|while|over|about|against|between|into|it|he|she|they|we|i|the|a|an|his|her|their|its|will|if|because|than|since|until|during|under|near)$/;
const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|this|that|'s|annual|first|second|third|new|previous|original|landmark|historic)$/;

/** The noun a time expression belongs to: a name with its year ("Beijing 2008"), or what stands after "Sunday's", or after "the 1987". Null when it has none. */
export function modified(words: readonly Token[], timex: Timex): Range | null {
  const first = firstFrom(words, timex.start);
  const named = words[first - 1];
  if (/^\d{4}$/.test(timex.value) && named?.capital === true && named.kind === 'word' && first > 1)
    return { start: named.start, end: named.end };
  const next = firstFrom(words, timex.end);
  if (next === words.length) return null;
  const possessive = words[next]?.low === "'s" || words[next]?.low === "'" || words[next]?.low === '’';
  const determined =
    DETERMINER.test(words[first - 1]?.low ?? '') || /^(?:the|a|an|its)\b/i.test(words[first]?.low ?? '');
  if (!possessive && !(determined && !/^(?:the|that|this|last|next)$/.test(words[first]?.low ?? '')))
    return null;
  const from = possessive ? next + 1 : next;
  let to = from;
  while (to < words.length && to - from < 8) {
    const word = words[to]!;
    if (word.kind === 'sign' ? !/^[()]$/.test(word.low) : ENDS.test(word.low)) break;
    const form = to > from ? verbForm(words, to) : null;
    if (form !== null && form !== 'gerund') break;
    to++;
  }
  return to === from ? null : { start: words[from]!.start, end: words[to - 1]!.end };
}
