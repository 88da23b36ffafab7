import type { Found, Hit } from '../../search/found.ts';
import { isOwn, isOwnWord, meetsAll } from '../meets-all.ts';
import { NAME } from '../when-ways.ts';

/** So many words of a question say what it is about, its names apart. */
const SEVERAL = 2;

/**
 * Whether a passage has no word of what a question asks of whom it names, where another that was found has all of them as they were asked: "Whom
 * did Gates slap on the back?", of a sentence that only names Gates, where another has "slapping him on the back". Whoever asks so has read that
 * one, or means it.
 */
export function isAskedOfAnother(first: Hit, { hits, words }: Pick<Found, 'hits' | 'words'>): boolean {
  const common = words.filter(({ text }) => !NAME.test(text));
  if (common.length < SEVERAL) return false;
  const hasSome = common.some(({ text }) =>
    first.matched.some((match) => match.asked === text && isOwn(match)),
  );
  return !hasSome && hits.some((hit) => hit !== first && meetsAll(hit, common, isOwnWord));
}
