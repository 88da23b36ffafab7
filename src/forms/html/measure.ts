import { type DomNode, isElement, isText, nameOf } from './dom.ts';

/** How much stands in an element, in UTF-16 units without blanks at the edges of its pieces. */
export interface Measure {
  readonly length: number;
  /** Of it, in links. */
  readonly linked: number;
  /** Of it, in no element inside of it. */
  readonly own: number;
  /** Of it, in paragraphs that are marked as such. */
  readonly prose: number;
  readonly links: number;
  readonly pictures: number;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'amp-img', 'svg']);

type Sum = { -readonly [key in keyof Measure]: Measure[key] };
const none = (): Sum => ({ length: 0, linked: 0, own: 0, prose: 0, links: 0, pictures: 0 });

/** How much stands in every element of a part of a page, in one walk, whatever its depth. */
export function measured(root: DomNode): ReadonlyMap<DomNode, Measure> {
  const found = new Map<DomNode, Sum>();
  const steps: { readonly node: DomNode; readonly leaves: boolean }[] = [{ node: root, leaves: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaves } = step;
    if (!leaves) {
      found.set(node, none());
      steps.push({ node, leaves: true });
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]!;
        if (isElement(child)) {
          if (PICTURES.has(nameOf(child))) found.get(node)!.pictures++;
          if (!UNREAD.has(nameOf(child))) steps.push({ node: child, leaves: false });
        } else if (isText(child)) {
          const length = child.textContent?.trim().length ?? 0;
          found.get(node)!.own += length;
          found.get(node)!.length += length;
        }
      }
      continue;
    }
    const own = found.get(node)!;
    const name = nameOf(node);
    if (name === 'a') {
      own.linked = own.length;
      own.links++;
    }
    if (name === 'p') own.prose = own.length;
    const above = node === root ? undefined : node.parentNode && found.get(node.parentNode);
    if (!above) continue;
    above.length += own.length;
    above.linked += own.linked;
    above.prose += own.prose;
    above.links += own.links;
    above.pictures += own.pictures;
  }
  return found;
}
