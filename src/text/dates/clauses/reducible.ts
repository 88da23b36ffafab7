import type { Token } from '../../tokens.ts';
import { isHelped } from './helped.ts';
import { IRREGULAR_PARTICIPLE } from './lexicon.ts';

/** Forms of the past that are participles too. */
const EITHER =
  /ed$|^(?:made|met|won|lost|held|left|sent|found|thought|brought|bought|built|felt|kept|led|paid|sold|shot|struck|taught|meant|heard|dealt|hit|cut|put|shut|set|hurt|spread|cast|caught|stuck|bound|fed|hung|swept|upheld|withheld)$/;

/** Whether a verb without an auxiliary may describe the noun before it: "the deal announced on Monday". */
export const isReducible = (words: readonly Token[], i: number): boolean =>
  (EITHER.test(words[i]?.low ?? '') && !isHelped(words, i)) || isBareParticiple(words, i);

/** Whether a participle that is no past tense stands without an auxiliary: "the strike begun on Monday". */
export const isBareParticiple = (words: readonly Token[], i: number): boolean =>
  IRREGULAR_PARTICIPLE.has(words[i]?.low ?? '') && !isHelped(words, i);
