/** A share as a percentage with one digit; nothing of nothing is none. */
export const percent = (part: number, whole: number): number =>
  Number(((100 * part) / (whole || 1)).toFixed(1));

/** Precision, recall and their harmonic mean. */
export const scores = (right: number, predicted: number, gold: number) => ({
  P: percent(right, predicted),
  R: percent(right, gold),
  F1: percent(2 * right, predicted + gold),
});
