import { blocksOf, type HtmlBlock } from './blocks.ts';
import type { DomNode } from './dom.ts';
import type { Page } from './page.ts';
import { proseIn } from './prose.ts';

/** Elements that pages mark as what they are about. */
const MARKED = 'article, [itemprop~="articleBody"], [role="article"]';
/** So many are looked at: a page of teasers has many. */
const MOST = 60;

/** The blocks of the part of a page that is marked as an article and holds most running text; none where nothing is marked. */
export function markedBody({ document }: Page): readonly HtmlBlock[] {
  let [best, most]: [readonly HtmlBlock[], number] = [[], 0];
  let looked = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (++looked > MOST) break;
    const blocks = blocksOf(element as unknown as DomNode);
    const prose = proseIn(blocks);
    if (prose > most) [best, most] = [blocks, prose];
  }
  return best;
}
