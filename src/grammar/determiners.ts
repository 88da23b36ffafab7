import { CARDINALS } from './numbers.ts';
import { words } from './words.ts';

export const ARTICLES = words('the a an');
export const POSSESSIVES = words('my your his her its our their');
export const DEMONSTRATIVES = words('this that these those');
/** How much or which of them; most stand for those themselves too: "some left". */
export const QUANTIFIERS = words('some any many most several few other another both all each every no');

export const DETERMINERS = ARTICLES.union(POSSESSIVES)
  .union(DEMONSTRATIVES)
  .union(QUANTIFIERS)
  .union(CARDINALS);
