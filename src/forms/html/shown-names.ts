import { attribute, type DomNode, isElement } from './dom.ts';
import { blocksOf } from './blocks.ts';
import { namesInLine } from './byline.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';

const named = (word: string): string =>
  `[class*="${word}"], [class*="${word[0]!.toUpperCase()}${word.slice(1)}"]`;

/** Where pages show who wrote them, in the words of their builders, the surest first: elsewhere others are shown so too. */
const SHOWN = [
  ['[rel~="author"]', '[itemprop~="author"]', named('byline'), named('author')],
  ['autor', 'auteur', 'writer', 'reporter', 'journalist', 'contributor'].map(named),
  ['byline', 'author'].map((word) => `[id*="${word}"], [data-testid*="${word}"]`),
  ['[data-author]', '[data-author-name]'],
  ['author', 'autor', 'people/', 'profile'].map((word) => `a[href*="/${word}"]`),
].map((all) => all.join(', '));

/** Those who write below the article, who is told of beside it, and who took its pictures. A "vcard" tells who somebody is. */
const OTHERS =
  /comment|reply|editor|bio\b|related|teaser|(?<!\b[hv])card|quote|sidebar|recommend|popular|most-?read|caption|credit|copyright|photo|image/i;
const OUTSIDE = new Set(['ASIDE', 'FIGURE', 'FOOTER', 'NAV']);
/** So many elements above one are looked at. */
const ABOVE = 4;
/** A place that has more holds more than names, in UTF-16 units. */
const LONGEST = 120;
/** So many places are looked at. */
const MOST = 60;

const about = (node: DomNode): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`;

/** The foot of an article, not that of the page: some sign there. */
const isFoot = ({ nodeName, parentNode }: DomNode): boolean =>
  nodeName === 'FOOTER' && parentNode?.nodeName === 'ARTICLE';

function isOthers(element: DomNode): boolean {
  let node: DomNode | null = element;
  for (let i = 0; i <= ABOVE && node && isElement(node); i++, node = node.parentNode)
    if ((OUTSIDE.has(node.nodeName) && !isFoot(node)) || OTHERS.test(about(node))) return true;
  return false;
}

/** The names of people in an element: in the first of its lines that has some, or in the first of its parts that stands for itself. */
function namesOf(element: DomNode): readonly string[] {
  const told = attribute(element, 'data-author') || attribute(element, 'data-author-name');
  if (told) return namesInLine(told);
  const whole = element.textContent ?? '';
  if (whole.length > LONGEST) return [];
  if (whole.trim() === '') return namesUnshown(element);
  const parts = Array.from(element.childNodes).filter(isElement);
  const isParted =
    parts.length > 1 && parts.every(({ nodeName }) => nodeName === parts[0]!.nodeName && nodeName !== 'A');
  const lines = (isParted ? parts : [element]).flatMap((part) =>
    blocksOf(part).map(({ words }) => namesInLine(words)),
  );
  return lines.find((names) => names.some(isPerson)) ?? [];
}

/** The name that is told of an element for machines alone. */
const namesUnshown = (element: DomNode): readonly string[] =>
  Array.from(element.childNodes)
    .filter((one) => isElement(one) && attribute(one, 'itemprop') === 'name')
    .flatMap((one) => namesInLine(attribute(one, 'content')));

/** Whether two elements are of one list: of one kind, and near each other. */
const isBeside = (one: DomNode, other: DomNode): boolean =>
  attribute(one, 'class') === attribute(other, 'class') &&
  one.nodeName === other.nodeName &&
  (one.parentNode === other.parentNode || one.parentNode?.parentNode === other.parentNode?.parentNode);

/** The people in the first place of a page that a selector finds, and in those of its kind beside it. */
function namesAt({ document }: Page, selector: string): string[] {
  const found: string[] = [];
  let first: DomNode | null = null;
  let looked = 0;
  for (const one of document.querySelectorAll(selector)) {
    if (++looked > MOST) break;
    const element = one as unknown as DomNode;
    if (first ? !isBeside(first, element) : isOthers(element)) continue;
    const names = namesOf(element);
    if (names.length === 0) continue;
    first ??= element;
    found.push(...names);
  }
  return [...new Set(found)];
}

/** The people in the first place of a page that shows who wrote it. */
export function shownNames(page: Page): readonly string[] {
  for (const selector of SHOWN) {
    const names = namesAt(page, selector);
    if (names.length > 0) return names;
  }
  return [];
}
