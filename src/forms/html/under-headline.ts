import { bare } from './bare.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import type { DomNode } from './dom.ts';
import { DATED, namesInLine } from './byline.ts';
import { isRole, namesIn } from './names-in.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';
import { isProse } from './prose.ts';

/** What leads to names, in a line of its own. "From" leads to places too. */
const LEADS =
  /^(?:(?:Words|Text|Reported|Written|Story|Posted|Published) by|By|BY|by|Von|von|VON|Par|PAR|Por|POR|Door|Af|Av|Oleh|(?:Text|Tekst|Autora?|Author|Penulis|Auteur)(?=:))\s*:?\s+(?=\p{Lu}|\p{Lo})/u;
/** A name with what somebody is has no more parts, and no longer ones: "Ida Moe, Staff Writer". */
const PARTS = 2;
const LONGEST = 80;

/** The name in a line that has but that and what somebody is. */
function nameWithRole(words: string): readonly string[] {
  const parts = words.split(/\s*[,|–—]\s+/u);
  const [name = '', role = ''] = parts;
  const isOne = parts.length === PARTS && words.length <= LONGEST && isPerson(name) && isRole(role);
  return isOne ? namesIn(name) : [];
}

/** What parts a day, a name and how long the article takes: "7 March 2023 · Ida Moe · 4 min read". */
const DOTS = /\s+[·•|]\s+/u;
const YEAR = /\b(?:19|20)\d\d\b/;

/** The one name in a line of parts of which one is a day. */
function nameBesideDay(words: string): readonly string[] {
  const parts = words.length > LONGEST ? [] : words.split(DOTS);
  const named = parts.filter((part) => isPerson(part) && !/\d/.test(part));
  return parts.length > 1 && named.length === 1 && parts.some((part) => YEAR.test(part))
    ? namesIn(named[0]!)
    : [];
}

/** A shorter heading may begin a title by chance, in letters. */
const LEAST = 10;

/** Where a page's headline stands: the heading that its title begins with, of several; -1 without one. */
function headlineIn(blocks: readonly HtmlBlock[], title: string): number {
  const named = bare(title);
  const isOwn = ({ element, words }: HtmlBlock): boolean =>
    element === 'h1' && bare(words).length >= LEAST && named.startsWith(bare(words));
  const own = blocks.findIndex(isOwn);
  return own === -1 ? blocks.findLastIndex(({ element }) => element === 'h1') : own;
}

/** A byline stands no more lines below the headline. */
const BELOW = 12;

/** The people in the line between a page's headline and its first paragraph, or the next where that is its standfirst, that begins as a byline does, "By Ida Moe", or says what somebody is. */
export function underHeadline({ document }: Page, descriptions: readonly string[]): string[] {
  const blocks = blocksOf(document as unknown as DomNode);
  const headline = headlineIn(blocks, document.querySelector('title')?.textContent ?? '');
  if (headline === -1) return [];
  const told = descriptions.map(bare);
  const isStandfirst = ({ words }: HtmlBlock): boolean =>
    told.some((one) => one !== '' && (bare(words).startsWith(one) || one.startsWith(bare(words))));
  for (const block of blocks.slice(headline + 1, headline + 1 + BELOW)) {
    if (isProse(block) && !isStandfirst(block)) break;
    const { words } = block;
    const isLed = LEADS.test(words) || DATED.test(words);
    const names = isLed
      ? namesInLine(words.replace(LEADS, '').replace(/[\s,;]+$/u, ''))
      : [...nameWithRole(words), ...nameBesideDay(words)];
    if (names.length > 0) return [...names];
  }
  return [];
}
