import type { Range } from '../corpus/span.ts';
import type { Quotation } from './reading.ts';

/**
 * The stretches of a quotation that are its speaker's own words: those in marks, or all of what needs none, as a turn
 * of a transcript does not; nothing of reported speech. This is what is shown, counted and checked as quoted.
 */
export const wordForWord = ({
  kind,
  parts,
  marked,
}: Pick<Quotation, 'kind' | 'parts' | 'marked'>): readonly Range[] =>
  kind === 'direct' && marked.length === 0 ? parts : marked;
