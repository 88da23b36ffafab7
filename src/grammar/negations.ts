import { words } from './words.ts';

/** Words that deny the verb beside them, and those that all but deny it. */
const NOT = words('not never cannot neither nor without hardly scarcely barely');

/** Of whom, of what and where all is denied, in one word. */
export const NOBODY = words('nobody none neither nothing noone nowhere');

/** Every word that denies; "no" does what stands behind it. Contracted with a helping verb: see `isNegation`. */
export const NEGATIONS = NOT.union(NOBODY).union(words('no'));

/** Right behind a word that denies, these say that it was done all the same: "not only sold", "not until May". */
export const UNDENIES = words('only just merely simply until before but short');

const isContracted = (low: string): boolean => low.endsWith("n't");

/**
 * "not", "never", "didn't": whether a word denies the verb beside it.
 * @param low in small letters, its apostrophe straight
 */
export const isNot = (low: string): boolean => NOT.has(low) || isContracted(low);

/** Whether a word denies anything: "no" and "nobody" too. */
export const isNegation = (low: string): boolean => NEGATIONS.has(low) || isContracted(low);
