import { words } from './words.ts';

const BE_NOT = words("isn't aren't wasn't weren't ain't");
const HAVE_NOT = words("hasn't haven't hadn't");
const DO_NOT = words("don't doesn't didn't");
const MODALS_NOT = words(
  "won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't oughtn't needn't",
);

/** The forms of "be" that have a subject: "they were", not "they been". */
export const FINITE_BE = words('am is are was were');
export const BE = FINITE_BE.union(words('be been being'));
export const HAVE = words('have has had having');
export const DO = words('do does did');
export const MODALS = words('will would shall should can could may might must ought');

/** The same with those contracted with "not", and shortened ones that are no others' too ("'s" and "'d" are). */
export const ANY_BE = BE.union(BE_NOT).union(words("'re 'm"));
export const ANY_HAVE = HAVE.union(HAVE_NOT).union(words("'ve"));
export const ANY_DO = DO.union(DO_NOT);
export const ANY_MODAL = MODALS.union(MODALS_NOT).union(words("'ll"));

/** Every verb that helps another, however it is written; tokens have the shortened ones apart: "they", "'re". */
export const AUXILIARIES = ANY_BE.union(ANY_HAVE).union(ANY_DO).union(ANY_MODAL).union(words("'s 'd"));

/** Those that stand before their subject where something is asked, or behind "nor"; "may" is a month as often. */
export const INVERTED = FINITE_BE.union(HAVE).union(DO).union(MODALS).difference(words('having may'));

/** What makes a passive of a participle: "was told", "got caught". */
export const MAKES_PASSIVE = ANY_BE.union(words('get gets got'));
