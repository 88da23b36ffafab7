import { overlaps, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { ARTICLES } from '../../grammar/determiners.ts';
import { HAVE } from '../../grammar/auxiliaries.ts';
import { tokens } from '../../text/tokens.ts';

/** Whether a word asks when somebody became something. */
export const isBecoming = (word: string): boolean => /^bec(?:ome|omes|ame|oming)$/iu.test(word);

const isHave = (low = ''): boolean => HAVE.has(low) || low === "'s" || low === "'ve";

/**
 * Where a passage says that somebody has been since a time what a question has in small letters: "has been mayor of Leeds since 1998".
 * @returns where "been" and "since" stand; null where it says no such thing
 */
export function beenSince({ passage, matched }: Hit): { readonly been: Range; readonly since: Range } | null {
  const words = tokens(passage.article.text, passage);
  const nouns = matched.flatMap(({ asked, how, at }) => (how === 'word' && /^\p{Ll}/u.test(asked) ? at : []));
  const been = words.findIndex(({ low }, i) => low === 'been' && isHave(words[i - 1]?.low));
  const behind = words[ARTICLES.has(words[been + 1]?.low ?? '') ? been + 2 : been + 1];
  if (been === -1 || words.slice(0, been).some(({ low }) => low === 'whose')) return null;
  if (behind === undefined || !nouns.some((noun) => overlaps(noun, behind))) return null;
  const end = words.findIndex(({ kind, low }, i) => i > been && (kind === 'sign' || low === 'since'));
  return words[end]?.low === 'since' ? { been: words[been]!, since: words[end] } : null;
}
