import type { Found } from './find.ts';
import { isClose } from './close.ts';
import type { Laid } from './laid.ts';
import type { Quoted } from './stream.ts';

/** What a check comes to. */
export const VERDICTS = [
  'verbatim',
  'partial',
  'altered',
  'other_speaker',
  'not_attributed',
  'absent',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judged {
  readonly verdict: Verdict;
  /** The places that carry the verdict, best first; none for `absent`. */
  readonly laid: readonly Laid[];
  /** The same said in other words in other articles, nearest first. */
  readonly otherwise: readonly Laid[];
}

/** A quotation in another article that shares so much is the same statement in other words: by what the words tell, */
const SAME_STATEMENT = 0.6;
/** or by their number, when there are enough of them. */
const SAME_WORDS = 0.7;
const ENOUGH = 4;

/** So many other wordings are shown. */
const SHOWN = 2;

/**
 * Judges what was found.
 * @param isBy whether a quotation is by the speaker that was asked for; null when none was
 */
export function judge(found: Found, isBy: ((quoted: Quoted) => boolean) | null): Judged {
  const [verdict, laid] = verdictOf(found, isBy);
  const articles = new Set(laid.map(({ article }) => article));
  const otherwise = found.near.filter(
    (one) =>
      isSameStatement(found, one) &&
      one.differences.length > 0 &&
      laid.length > 0 &&
      !articles.has(one.article),
  );
  return { verdict, laid, otherwise: otherwise.slice(0, SHOWN) };
}

function isSameStatement({ yours: { tokens } }: Found, { share, missing }: Laid): boolean {
  const kept = tokens.length - missing.reduce((sum, { start, end }) => sum + end - start, 0);
  return share >= SAME_STATEMENT || (kept >= ENOUGH && kept >= tokens.length * SAME_WORDS);
}

function verdictOf(found: Found, isBy: ((quoted: Quoted) => boolean) | null): [Verdict, readonly Laid[]] {
  const { exact, near, other } = found;
  const all = [...exact, ...near];
  const alike = all.filter(({ quoted, differences }) => quoted && differences.length === 0);
  const theirs = isBy ? alike.filter(({ quoted }) => isBy(quoted!)) : alike;
  const [whole, part] = parted(theirs, isWordForWord);
  if (whole.length > 0) return ['verbatim', [...plainest(whole), ...part]];
  if (part.length > 0) return ['partial', plainest(part)];
  const others = alike.filter(({ quoted }) => quoted?.quotation);
  if (others.length > 0) return ['other_speaker', others];
  if (alike.length > 0) return ['not_attributed', alike];
  const plain = exact.filter(({ quoted }) => !quoted);
  if (plain.length > 0) return ['not_attributed', plain];
  const close = all.filter((laid) => isClose(found, laid));
  const first = (isBy && close.find(({ quoted }) => isBy(quoted!))) ?? close[0];
  if (!first) return ['absent', []];
  return ['altered', [first, ...(other && first === near[0] ? [other] : [])]];
}

function parted<T>(list: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [list.filter(fits), list.filter((one) => !fits(one))];
}

/** Those first of which a reader has to be warned least. */
const plainest = (laid: readonly Laid[]): readonly Laid[] =>
  laid.toSorted((a, b) => warnings(a) - warnings(b));

/** Whether nothing is left out, not even by an editor's ellipsis, and no two sentences are joined. */
const isWordForWord = ({ whole, devices, interrupted }: Laid): boolean =>
  whole && devices.every(({ source }) => source === null) && interrupted.every(({ parts }) => !parts);

/** What a reader has to be warned of: what turns the sense outside, joined sentences, words that brackets replace. */
export const warnings = ({ outside, interrupted, devices }: Laid): number =>
  outside.length +
  interrupted.filter(({ parts }) => parts).length +
  devices.filter(({ device, source }) => device.kind === 'bracket' && source).length;
