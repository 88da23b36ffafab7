import { blocksOf } from './blocks.ts';
import type { DomNode } from './dom.ts';
import { DATED, namesInLine } from './byline.ts';
import type { Page } from './page.ts';
import { isProse } from './prose.ts';

/** What leads to names, in a line of its own. "From" leads to places too. */
const LEADS =
  /^(?:(?:Words|Text|Reported|Written|Story|Posted|Published) by|By|BY|Von|von|VON|Par|PAR|Por|POR|Door|Af|Av|Oleh|(?:Text|Tekst|Autora?|Author|Penulis|Auteur)(?=:))\s*:?\s+(?=\p{Lu}|\p{Lo})/u;
/** A byline stands no more lines below the headline. */
const BELOW = 12;

/** The people in the line between a page's headline and its first paragraph that begins as a byline does: "By Ida Moe". */
export function underHeadline({ document }: Page): string[] {
  const blocks = blocksOf(document as unknown as DomNode);
  const headline = blocks.findLastIndex(({ element }) => element === 'h1');
  if (headline === -1) return [];
  for (const block of blocks.slice(headline + 1, headline + 1 + BELOW)) {
    if (isProse(block)) break;
    const { words } = block;
    if (!LEADS.test(words) && !DATED.test(words)) continue;
    const names = namesInLine(words.replace(LEADS, '').replace(/[\s,;]+$/u, ''));
    if (names.length > 0) return [...names];
  }
  return [];
}
