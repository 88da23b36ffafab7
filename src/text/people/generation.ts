import type { Page } from '../page.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import type { Name } from './name.ts';

const YOUNGER = /^(?:younger|junior|jr)$/u;
const ELDER = /^(?:elder|older|senior|sr)$/u;
const CHILD = /^(?:son|daughter|grandson|granddaughter|nephew|niece)$/u;
const PARENT = /^(?:father|mother|grandfather|grandmother|uncle|aunt)$/u;
const PARTNER =
  /^(?:wife|husband|widow|widower|spouse|partner|fiancé|fiancée|brother|sister|sibling|twin|cousin|stepson|stepdaughter|stepfather|stepmother)$/u;
const SUFFIX = /^(?:jr|ii|iii)$/u;

/** What may stand between a word that tells and the name: "his son, Mr Berg". */
const isBetween = (low: string): boolean => low === ',' || low === '.' || isTitle(low);

/** Which of two of one surname the words before a name, or its suffix, tell of: "the elder Mr Berg", "his son, Jan Berg". */
export function generationOf({ tokens }: Page, from: number, suffix: string | null): Name['generation'] {
  let at = from - 1;
  while (at >= 0 && isBetween(tokens[at]!.low)) at--;
  const low = tokens[at]?.low ?? '';
  // "son of Rolf Berg"
  const of = low === 'of' ? (tokens[at - 1]?.low ?? '') : '';
  if (CHILD.test(of)) return 'elder';
  if (PARENT.test(of)) return 'younger';
  if (SUFFIX.test(suffix ?? '') || YOUNGER.test(low) || CHILD.test(low)) return 'younger';
  return suffix === 'sr' || ELDER.test(low) || PARENT.test(low) ? 'elder' : null;
}

/** Whether a name is shared by two: "Rolf and Greta Berg". */
export const isCouple = ({ tokens }: Page, from: number): boolean =>
  tokens[from - 1]?.low === 'and' &&
  tokens[from - 2] !== undefined &&
  tokens[from - 2]!.capital &&
  isGiven(tokens[from - 2]!.low);

/** Whether somebody is named as whose they are in the family: "his wife, Ann Berg", "Berg’s brother Jan Berg". */
export function isRelative({ tokens }: Page, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && isBetween(tokens[at]!.low)) at--;
  const low = tokens[at]?.low ?? '';
  return [CHILD, PARENT, PARTNER].some((kin) => kin.test(low));
}
