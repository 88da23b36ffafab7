import type { Variant } from './en-gb.ts';

/** The locale that is spoken, as Discord names it. */
export const LOCALE: string = 'en-GB';

/**
 * What is said, by locale. British English stands in the files of this folder, sentence by sentence where it belongs,
 * and `enGB` gathers it. Another language is one object of `Words` in a file of its own, one that
 * differs by a few sentences a `Variant`, with a line here. Of this folder such a file imports types alone: what is said is made with this table.
 */
export const TRANSLATED: Readonly<Partial<Record<string, Variant>>> = {};
