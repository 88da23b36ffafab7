/** What ends a paragraph where it begins and ends. */
const BLOCK = new Set(
  `address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** What holds no words of the article. */
const LEFT_OUT = new Set(
  `audio button canvas datalist embed figcaption head iframe img input link map meta noscript object option picture progress script select source style svg
  template textarea title track video`.split(/\s+/),
);

/** What of a DOM is needed; linkedom's and a browser's fit. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly getAttribute?: (name: string) => string | null;
}

const ELEMENT = 1;
const TEXT = 3;

const isHidden = (node: DomNode): boolean =>
  typeof node.getAttribute?.('hidden') === 'string'
    ? true
    : node.getAttribute?.('aria-hidden') === 'true' ||
      /display\s*:\s*none/i.test(node.getAttribute?.('style') ?? '');

/** Words that are all links, without the end of a sentence, point elsewhere when they are no more than this. */
const LINKED = 15;

/** A stack of our own walks the page, so that depth costs memory and no stack. */
type Step = { readonly node: DomNode } | { readonly leaves: 'block' | 'link' };

/**
 * The paragraphs of a page's part, in order: its blocks, each without line breaks, and none empty. Captions, scripts, forms, what is
 * hidden and links to other stories are left out.
 */
export function paragraphsOf(root: DomNode): string[] {
  const found: string[] = [];
  let [words, linked, links] = ['', 0, 0];
  const end = (): void => {
    const line = words.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
    const pointer =
      linked >= line.length - 2 && line.split(' ').length <= LINKED && !/[.!?…]["”’»]?$/u.test(line);
    if (line !== '' && !pointer) found.push(line);
    [words, linked] = ['', 0];
  };
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leaves' in step) {
      if (step.leaves === 'block') end();
      else links--;
      continue;
    }
    const { node } = step;
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      words += text;
      if (links > 0) linked += text.trim().length;
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === ELEMENT && (LEFT_OUT.has(name) || isHidden(node))) continue;
    if (BLOCK.has(name)) {
      end();
      steps.push({ leaves: 'block' });
    } else if (name === 'a') {
      links++;
      steps.push({ leaves: 'link' });
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) steps.push({ node: node.childNodes[i]! });
  }
  end();
  return found;
}
