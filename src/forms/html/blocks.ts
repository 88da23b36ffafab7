import { attribute, type DomNode, isBlock, isElement, isText, nameOf } from './dom.ts';

/** What holds no words of the article. */
const LEFT_OUT = new Set(
  `audio button canvas datalist embed figcaption head iframe img input link map meta noscript object option picture progress script select source style svg
  template textarea title track video`.split(/\s+/),
);

const isHidden = (node: DomNode): boolean =>
  typeof node.getAttribute?.('hidden') === 'string' ||
  attribute(node, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attribute(node, 'style'));

/** A paragraph of a page, or what looks like one. */
export interface HtmlBlock {
  /** Its words, without line breaks; never empty. */
  readonly words: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Where its first link begins in `words`, about; -1 without one. */
  readonly link: number;
  /** The element that it stands in. */
  readonly element: string;
  /** That element itself. */
  readonly node: DomNode;
  /** Whether all of it stands in elements that say a time. */
  readonly timed: boolean;
}

const LINES = /[\s\u200b\ufeff]+/gu;

/** A stack of our own walks the page, so that depth costs memory and no stack. */
type Step = { readonly node: DomNode } | { readonly leaves: 'block' | 'link' | 'time' };

/** The blocks of a page's part, in order, each without line breaks. Captions, scripts and what is hidden are left out. */
export function blocksOf(root: DomNode): HtmlBlock[] {
  const found: HtmlBlock[] = [];
  let [words, linked, timed, link] = ['', 0, 0, -1];
  const open = { link: 0, time: 0 };
  const elements: DomNode[] = [];
  const end = (): void => {
    const line = words.replace(LINES, ' ').trim();
    const bare = line.replaceAll(' ', '').length;
    const node = elements.at(-1) ?? root;
    if (line !== '')
      found.push({ words: line, linked, link, element: nameOf(node), node, timed: timed >= bare });
    [words, linked, timed, link] = ['', 0, 0, -1];
  };
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leaves' in step) {
      if (step.leaves === 'block') {
        end();
        elements.pop();
      } else open[step.leaves]--;
      continue;
    }
    const { node } = step;
    if (isText(node)) {
      const text = node.textContent ?? '';
      if (open.link > 0) {
        if (link < 0 && text.trim() !== '') link = words.replace(LINES, ' ').trimStart().length;
        linked += text.trim().length;
      }
      if (open.time > 0) timed += text.replaceAll(/\s/g, '').length;
      words += text;
      continue;
    }
    const name = nameOf(node);
    if (isElement(node) && (LEFT_OUT.has(name) || isHidden(node))) continue;
    if (isBlock(node)) {
      end();
      elements.push(node);
      steps.push({ leaves: 'block' });
    } else if (name === 'a' || name === 'time') {
      const kind = name === 'a' ? 'link' : 'time';
      open[kind]++;
      steps.push({ leaves: kind });
    }
    // Asked for once: some make the list anew each time.
    const within = node.childNodes;
    for (let i = within.length - 1; i >= 0; i--) steps.push({ node: within[i]! });
  }
  end();
  return found;
}
