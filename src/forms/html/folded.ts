import { attribute, type DomNode, nameOf } from './dom.ts';
import type { Page } from './page.ts';

/** What a page hides until somebody asks to read on has so many paragraphs or more, of so many UTF-16 units. */
const FEWEST = 2;
const LONG = 80;
/** So many elements are looked at. */
const MOST = 200;

const HIDDEN = '[hidden], [style*="display"], [class*="hidden"], [class*="collapse"], [class*="none"]';
const NONE = /display\s*:\s*none\s*(?:!important)?;?/i;
const NAMES = /(?:^|\s)(?:(?:is|u)-?)?(?:-?hidden|d-none|display-none)(?=\s|$)/gi;

const isLong = (node: DomNode): boolean =>
  nameOf(node) === 'p' && (node.textContent ?? '').trim().length >= LONG;
const count = ({ childNodes }: DomNode): number => Array.from(childNodes).filter(isLong).length;

interface Folded extends DomNode {
  readonly removeAttribute: (name: string) => void;
  readonly setAttribute: (name: string, value: string) => void;
}

/** Shows the rest of an article that a page folds away: paragraphs that are hidden beside others that are shown. */
export function unfold({ document }: Page): void {
  let looked = 0;
  for (const one of document.querySelectorAll(HIDDEN)) {
    if (++looked > MOST) return;
    const node = one as unknown as Folded;
    if (count(node) < FEWEST || !node.parentNode || count(node.parentNode) < FEWEST) continue;
    node.removeAttribute('hidden');
    node.setAttribute('style', attribute(node, 'style').replace(NONE, ''));
    node.setAttribute('class', attribute(node, 'class').replaceAll(NAMES, ' '));
  }
}
