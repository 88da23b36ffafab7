import { blocksOf } from './blocks.ts';
import { type DomNode, nameOf } from './dom.ts';
import type { Page } from './page.ts';
import { proseIn } from './prose.ts';

/** So many articles are looked at: a page of teasers has many. */
const MOST = 60;
/** The article of a page has as much running text, in UTF-16 units. */
const LEAST = 400;

const isWithin = ({ parentNode }: DomNode): boolean => {
  for (let above = parentNode; above; above = above.parentNode) if (nameOf(above) === 'article') return true;
  return false;
};

/**
 * Takes the other articles out of a page that marks several beside each other, when the first that has a headline of the first
 * rank is clearly one: those below it, whole or in short, are what is to be read next. Posts of one article, which stand in it or
 * have no such headline above them, stay.
 */
export function withoutOtherArticles({ document }: Page): void {
  const outer = Array.from(document.querySelectorAll('article'))
    .slice(0, MOST)
    .map((one) => one as unknown as DomNode)
    .filter((one) => !isWithin(one));
  if (outer.length < 2) return;
  const at = outer.findIndex((one) => blocksOf(one).some(({ element }) => element === 'h1'));
  if (at === -1 || proseIn(blocksOf(outer[at]!)) < LEAST) return;
  for (const one of outer.slice(at + 1)) one.remove?.();
}
