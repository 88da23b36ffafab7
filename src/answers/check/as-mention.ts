import { oneOf } from '../../grammar/one-of.ts';
import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
const ENDS = /,|\b(?:of|for|from|at|in|on|with|to|near|by|who|that|which|whose)\b/u;
const OPENS = new RegExp(`^${oneOf([...ARTICLES, ...POSSESSIVES, 'one', 'some'])} `, 'u');
const POSSESSIVE = /['’]s? /u;

/**
 * Whether a mention without a name is what was asked for: "the Kremlin" is the Kremlin and "a senior analyst" an analyst;
 * "a friend of Ann Lee" and "Lee's lawyer" are not Ann Lee.
 * @param mention as the article has it
 * @param asked in lower case, words and single spaces
 */
export function asMention(mention: string, asked: string): boolean {
  const low = mention.toLowerCase();
  const head = low.slice(0, ENDS.exec(low)?.index);
  const wanted = asked.replace(OPENS, '');
  if (wanted === '') return false;
  return plainly(low) === wanted || (!POSSESSIVE.test(head) && ` ${plainly(head)}`.endsWith(` ${wanted}`));
}

const plainly = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(OPENS, '');
