import type { Found } from './find.ts';
import { isClose } from './close.ts';
import type { Laid } from './laid.ts';
import type { Quoted } from './stream.ts';
import type { Whose } from './whose.ts';

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
  /** Whose words they are beside the speaker asked for; null when none was. */
  readonly whose: Whose | null;
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

type Judge = (quoted: Quoted) => Whose;

/**
 * Judges what was found.
 * @param whose whose words a quotation is beside the speaker that was asked for; null when none was
 */
export function judge(found: Found, whose: Judge | null): Judged {
  const [verdict, laid] = verdictOf(found, whose);
  const articles = new Set(laid.map(({ article }) => article));
  const otherwise = found.near.filter(
    (one) =>
      isSameStatement(found, one) &&
      one.differences.length > 0 &&
      laid.length > 0 &&
      !articles.has(one.article),
  );
  const quoted = laid[0]?.quoted;
  return {
    verdict,
    whose: whose && quoted ? whose(quoted) : null,
    laid,
    otherwise: otherwise.slice(0, SHOWN),
  };
}

function isSameStatement({ yours: { tokens } }: Found, { share, missing }: Laid): boolean {
  const kept = tokens.length - missing.reduce((sum, { start, end }) => sum + end - start, 0);
  return share >= SAME_STATEMENT || (kept >= ENOUGH && kept >= tokens.length * SAME_WORDS);
}

/** In which order quotations that have the words answer for the speaker that was asked for. */
const PREFERRED: readonly Whose[] = ['theirs', 'perhaps', 'others', 'unread'];

function verdictOf(found: Found, whose: Judge | null): [Verdict, readonly Laid[]] {
  const { exact, near, other } = found;
  const all = [...exact, ...near];
  const alike = all.filter(({ quoted, differences }) => quoted && differences.length === 0);
  const said = alike.filter(isSaid);
  const of = (one: Whose): readonly Laid[] => said.filter(({ quoted }) => whose!(quoted!) === one);
  const best = whose ? PREFERRED.find((one) => of(one).length > 0) : undefined;
  if (best === 'others') return ['other_speaker', of(best)];
  const anybodys = whose ? [] : said;
  const [whole, part] = parted(best ? of(best) : anybodys, isWordForWord);
  if (whole.length > 0) return ['verbatim', [...plainest(whole), ...part]];
  if (part.length > 0) return ['partial', plainest(part)];
  if (alike.length > 0) return ['not_attributed', alike];
  const plain = exact.filter(({ quoted }) => !quoted);
  if (plain.length > 0) return ['not_attributed', plain];
  const close = all.filter((laid) => isClose(found, laid));
  const first = (whose && close.find(({ quoted }) => whose(quoted!) === 'theirs')) ?? close[0];
  if (!first) {
    const reported = found
      .reported()
      .filter((laid) => isClose({ ...found, other: null }, laid))
      .slice(0, 1);
    return [reported.length > 0 ? 'altered' : 'absent', reported];
  }
  return ['altered', [first, ...(other && first === near[0] ? [other] : [])]];
}

/** Whether the article does not say that the words were not said. */
const isSaid = ({ quoted }: Laid): boolean => !quoted?.quotation?.unsaid;

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
  devices.filter(({ device, source, turn }) => turn || (device.kind === 'bracket' && source)).length;
