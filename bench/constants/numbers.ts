import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredIn } from '../rules/declared.ts';
import { ROOMS } from '../rules/exposed.ts';
import { whyNot } from './sourced.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Most modules have none, which is seen sooner than they are read. */
const MAY_BE = /^(?:export )?const \w+.{0,80}? = [-{.\d]/mu;

/** What a number is made of where no other name is in it: `0.55`, `2_000`, `1 / 3`. */
const NUMBER = /^-?[\d_.]+(?:e-?\d+)?(?:[ */+-]+[\d_.]+)*$/u;

/** So many characters above a number may be its comment. */
const LOOKED_AT = 2000;

/** An object that has nothing but such numbers. */
const NUMBERS = /^\{\s*(?:\w+: -?[\d_.]+(?:,\s*|\s*(?=\})))+\}(?: as const)?$/u;
const MEMBER = /(?<key>\w+): (?<written>-?[\d_.]+)/gu;

/** A number that is declared under a name, and decides what is read or answered. */
export interface Chosen {
  /** `src/search/rank.ts#PAIRS`, `src/search/engine/engine.ts#BM25.k` */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** As it is written: `1 / 3`. */
  readonly written: string;
  /** What the comment above it says. */
  readonly decides: string;
}

/** A comment, and constants without one that follow it. */
const ABOVE = /\/\*\*?(?<said>(?:(?!\*\/)[\s\S])*)\*\/\s*(?:(?:export )?const [^\n]*\n){0,6}(?:export )?$/u;
const SENTENCE = /^[\s\S]*?(?:[.;:](?=\s|$)|$)/u;

/** The first sentence of the comment above a place. */
function saidAbove(text: string): string {
  const said = ABOVE.exec(text.slice(-LOOKED_AT))?.groups!['said'] ?? '';
  return SENTENCE.exec(said.replaceAll(/\n\s*\*/gu, ' ').trim())![0];
}

/** The numbers that a constant is or has, with what follows its name. */
function written(init: string): (readonly [key: string, written: string])[] {
  if (NUMBER.test(init)) return [['', init]];
  if (!NUMBERS.test(init)) return [];
  return Array.from(init.matchAll(MEMBER), ({ groups }) => [`.${groups!['key']}`, groups!['written']!]);
}

function numbersIn(file: string): Chosen[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!MAY_BE.test(text)) return [];
  return declaredIn(file, text).constants.flatMap(({ name, at, init }) =>
    written(text.slice(init.start, init.end)).map(([key, one]): Chosen => ({
      id: `${file}#${name}${key}`,
      file,
      name: `${name}${key}`,
      written: one,
      decides: saidAbove(text.slice(0, at)),
    })),
  );
}

/** Every named number of the rooms that read, search and answer. */
export const numbers = (): readonly Chosen[] =>
  globSync('src/**/*.ts', { cwd: ROOT })
    .filter((file) => ROOMS.test(file))
    .toSorted()
    .flatMap(numbersIn);

/** Those that were chosen: without sizes, codes, and what another source gives. */
export const chosen = (): readonly Chosen[] => numbers().filter(({ id }) => whyNot(id) === null);
