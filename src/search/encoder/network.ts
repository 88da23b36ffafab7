import { readFileSync } from 'node:fs';
import type { Weights } from './weights.ts';

/** How many numbers a vector has. */
export const SIZE = 384;
/** More tokens are not read. */
export const MOST_TOKENS = 96;

const LAYERS = 6;
const BETWEEN = 4 * SIZE;
const FLOAT = 4;
const PAGE = 2 ** 16;
const ALIGNED = 64;

/** What encoder.wat says of each. Addresses are bytes into the memory. */
interface Loops {
  readonly embed: (
    ids: number,
    many: number,
    words: number,
    scales: number,
    places: number,
    out: number,
  ) => void;
  readonly norm: (x: number, add: number, gain: number, shift: number, many: number) => void;
  readonly layer: (
    x: number,
    many: number,
    width: number,
    weights: number,
    scales: number,
    bias: number,
    wide: number,
    whole: number,
    out: number,
  ) => void;
  readonly gelu: (x: number, end: number) => void;
  readonly attend: (x: number, many: number, room: number, out: number) => void;
  readonly direction: (x: number, many: number, out: number) => void;
}

/** A layer's place in the memory. */
interface Layer {
  readonly width: number;
  readonly wide: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

const compiled = new WebAssembly.Module(readFileSync(new URL('encoder.wasm', import.meta.url)));

/** Hands out stretches of memory, one after the other; with 0 it says where the next would start. */
function stretches(): (bytes: number) => number {
  let end = 0;
  return (bytes) => {
    const start = end;
    end += Math.ceil(bytes / ALIGNED) * ALIGNED;
    return start;
  };
}

/** The numbers of a network: `words` of the encoder, the others its own. */
export type Numbers = Pick<Weights, 'words' | 'wordScales' | 'floats' | 'weights'>;

/** MiniLM of six layers over tokens. */
export interface Network {
  /**
   * Takes tokens through all layers: 1 to `MOST_TOKENS`, ends included.
   * @param second from which token on they are read as the second text of two; there is none when left out
   */
  readonly run: (tokens: readonly number[], second?: number) => void;
  /** The direction of the mean of what became of them, signed bytes. */
  readonly direction: () => Int8Array;
  /** What became of them, `SIZE` numbers each: until the next run. */
  readonly states: () => Float32Array;
}

/**
 * Opens a network: MiniLM of six layers (Wang and others, MiniLM, 2020; Reimers and Gurevych, Sentence-BERT,
 * 2019).
 */
export function openNetwork(given: Numbers): Network {
  const take = stretches();
  const words = take(given.words.byteLength);
  const wordScales = take(given.wordScales.byteLength);
  const floats = take(given.floats.byteLength);
  // Widened to 16 bits once, so that the loops need not.
  const weights = take(2 * given.weights.length);
  const ids = take(MOST_TOKENS * FLOAT);
  const x = take(MOST_TOKENS * SIZE * FLOAT);
  const attended = take(MOST_TOKENS * SIZE * FLOAT);
  const wider = take(MOST_TOKENS * BETWEEN * FLOAT);
  const whole = take(MOST_TOKENS * (2 * BETWEEN + FLOAT));
  const room = take(33 * MOST_TOKENS * FLOAT);
  const out = take(SIZE);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(take(0) / PAGE) });
  const { exports } = new WebAssembly.Instance(compiled, { own: { memory } });
  const { embed, norm, layer, gelu, attend, direction } = exports as unknown as Loops;
  const { buffer } = memory;
  new Uint8Array(buffer, words, given.words.length).set(given.words);
  new Uint16Array(buffer, wordScales, given.wordScales.length).set(given.wordScales);
  new Float32Array(buffer, floats, given.floats.length).set(given.floats);
  new Int16Array(buffer, weights, given.weights.length).set(given.weights);

  let float = floats;
  let weight = weights;
  const next = (many: number): number => {
    const at = float;
    float += many * FLOAT;
    return at;
  };
  const nextLayer = (width: number, wide: number): Layer => {
    const at = weight;
    weight += 2 * width * wide;
    return { width, wide, weights: at, scales: next(wide), bias: next(wide) };
  };
  const nextNorm = () => ({ gain: next(SIZE), shift: next(SIZE) });
  const rows = next(MOST_TOKENS * SIZE);
  const first = nextNorm();
  const layers = Array.from({ length: LAYERS }, () => ({
    asking: nextLayer(SIZE, 3 * SIZE),
    attention: nextLayer(SIZE, SIZE),
    attended: nextNorm(),
    widening: nextLayer(SIZE, BETWEEN),
    narrowing: nextLayer(BETWEEN, SIZE),
    thought: nextNorm(),
  }));
  // Where there are two texts, the second has places of its own.
  const rowsOfSecond = float;
  const zeros = attended;
  let many = 0;
  const run: Network['run'] = (tokens, second = tokens.length) => {
    many = tokens.length;
    const padded = Math.ceil(many / 4) * 4;
    const through = (from: number, one: Layer, to: number): void =>
      layer(from, padded, one.width, one.weights, one.scales, one.bias, one.wide, whole, to);
    new Uint32Array(buffer, ids, many).set(tokens);
    embed(ids, second, words, wordScales, rows, x);
    if (second < many) {
      const place = second * SIZE * FLOAT;
      embed(ids + second * FLOAT, many - second, words, wordScales, rowsOfSecond + place, x + place);
    }
    new Float32Array(buffer, zeros, many * SIZE).fill(0);
    norm(x, zeros, first.gain, first.shift, many);
    for (const one of layers) {
      through(x, one.asking, wider);
      attend(wider, many, room, attended);
      through(attended, one.attention, wider);
      norm(x, wider, one.attended.gain, one.attended.shift, many);
      through(x, one.widening, wider);
      gelu(wider, wider + many * BETWEEN * FLOAT);
      through(wider, one.narrowing, attended);
      norm(x, attended, one.thought.gain, one.thought.shift, many);
    }
  };
  return {
    run,
    direction() {
      direction(x, many, out);
      return new Int8Array(buffer.slice(out, out + SIZE));
    },
    states: () => new Float32Array(buffer, x, many * SIZE),
  };
}
