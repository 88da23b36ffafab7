import { align, type Alignment } from './align.ts';
import type { Asked } from './asked.ts';
import { contractedAt } from './contracted-at.ts';
import { isNear } from './spelling.ts';
import type { Quoted, Stream } from './stream.ts';

/** A quotation laid beside the asker's words. */
export interface Candidate {
  readonly quoted: Quoted;
  /** The quotation's tokens, as token numbers; a step's `source` is an index into it. */
  readonly tokens: Int32Array;
  readonly alignment: Alignment;
}

/** No more of one quotation is laid beside the asker's words than this many times their length, and LEAST. */
const TIMES = 4;
const LEAST = 600;

/** How far the same word is from itself in other letters, from 0 (the same) to 1 (another word). */
const CAPITALS = 0.2;
/** How far a misspelt word is from what it was meant to be. See docs/constants.md. */
const SPELLING = 0.7;
/** A word and a contraction with it. */
const CONTRACTED = 0.2;

/** Lays a quotation beside the asker's words. */
export function candidate(stream: Stream, asked: Asked, quoted: Quoted): Candidate {
  const tokens = windowOf(stream, asked, quoted);
  const { vocabulary, words, gaps } = stream;
  const sources = Int32Array.from(tokens, (token) => words.get(token)!);
  const lows = sources.map((word) => vocabulary.low(word));
  const texts = asked.yours.tokens.map((token) => token.text.toLowerCase());
  const omissions = new Set(asked.yours.devices.map((device) => device.before));
  const contracted = contractedAt(
    texts,
    Array.from(lows, (low) => vocabulary.textOf(low)),
    (yours) => asked.words[yours]! >= 0,
  );
  const differ = (yours: number, source: number): number => {
    if (asked.same(yours, sources[source]!)) return 0;
    if (asked.lows[yours] === lows[source]) return CAPITALS;
    if (contracted.isPart(yours, source)) return CONTRACTED;
    return isNear(texts[yours]!, vocabulary.textOf(lows[source]!)) ? SPELLING : 1;
  };
  const alignment = align({
    yours: asked.words.length,
    source: tokens.length,
    differ,
    otherSigns: (yours, source) => asked.gaps[yours] !== gaps.get(tokens[source]!),
    contracted,
    mayOmit: (yours) => omissions.has(yours),
  });
  return { quoted, tokens, alignment };
}

/** The quotation's tokens; of a very long one the part where the asker's words are. */
function windowOf(stream: Stream, asked: Asked, { runs }: Quoted): Int32Array {
  const length = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  const tokens = new Int32Array(length);
  let at = 0;
  for (const { start, end } of runs) for (let token = start; token < end; token++) tokens[at++] = token;
  const most = asked.words.length * TIMES + LEAST;
  if (length <= most) return tokens;
  const wanted = new Set(asked.lows);
  const hits = Uint8Array.from(tokens, (token) =>
    wanted.has(stream.vocabulary.low(stream.words.get(token)!)) ? 1 : 0,
  );
  let sum = 0;
  let best = 0;
  let from = 0;
  for (let i = 0; i < length; i++) {
    sum += hits[i]! - (i >= most ? hits[i - most]! : 0);
    if (sum > best) [best, from] = [sum, Math.max(0, i - most + 1)];
  }
  return tokens.subarray(from, from + most);
}
