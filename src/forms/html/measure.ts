import { attribute, type DomNode, isElement, isText, nameOf } from './dom.ts';

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
  /** Headings that are links, whole. */
  readonly headlines: number;
  /** Fields to fill in, and lines that are but a link to buy, to register or to sign in. */
  readonly offers: number;
  /** Headings of the first rank. */
  readonly tops: number;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'amp-img', 'svg']);

/** Where a reader is asked to buy, to register or to sign in, by the address. */
const AWAY =
  /[/.?&=_-](?:abo(?:nn\w*)?|checkout|donat\w*|log-?in|member(?:ship)?s?|newsletters?|offers?|premium|register|registration|sign-?(?:in|up)|suscri\w*|subscri\w*)(?:[/.?&=_-]|$)/i;
const leadsAway = (node: DomNode): boolean => AWAY.test(attribute(node, 'href'));

/** So many such links are looked at: what stands around them is read each time. */
const MOST = 300;
/** What holds a part of a page. */
export const BOXES = new Set(['aside', 'div', 'footer', 'form', 'section']);
const isBlank = ({ textContent }: DomNode): boolean => (textContent ?? '').trim() === '';

/** Whether a link is a line of its own: nothing else stands in the element that it stands in, or that is a box without words of its own. */
const isAlone = ({ parentNode, textContent }: DomNode): boolean =>
  parentNode !== null &&
  (BOXES.has(nameOf(parentNode))
    ? Array.from(parentNode.childNodes).every((one) => !isText(one) || isBlank(one))
    : (parentNode.textContent ?? '').trim() === (textContent ?? '').trim());

const nameOfParent = ({ parentNode }: DomNode): string => (parentNode ? nameOf(parentNode) : '');

type Sum = { -readonly [key in keyof Measure]: Measure[key] };
const none = (): Sum => ({
  length: 0,
  linked: 0,
  own: 0,
  prose: 0,
  links: 0,
  pictures: 0,
  headlines: 0,
  offers: 0,
  tops: 0,
});

/** Counts what stands right in an element. @returns the elements in it that are walked too, last first */
function enter(node: DomNode, own: Sum): DomNode[] {
  const within: DomNode[] = [];
  // Asked for once: some make the list anew each time.
  const children = node.childNodes;
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (isElement(child)) {
      if (PICTURES.has(nameOf(child))) own.pictures++;
      if (!UNREAD.has(nameOf(child))) within.push(child);
    } else if (isText(child)) {
      const length = child.textContent?.trim().length ?? 0;
      own.own += length;
      own.length += length;
    }
  }
  return within;
}

/**
 * Counts what an element is itself, once all in it is counted.
 * @param mayAsk whether one more link may be looked at closely
 */
function count(own: Sum, node: DomNode, mayAsk: () => boolean): void {
  const name = nameOf(node);
  if (name === 'a') {
    own.linked = own.length;
    own.links++;
    if (leadsAway(node) && mayAsk() && isAlone(node)) own.offers++;
  }
  if (name === 'p') own.prose = own.length;
  if (name === 'h1') own.tops++;
  if (name === 'input' && /^(?:email|password)$/i.test(attribute(node, 'type'))) own.offers++;
  if (/^h[2-6]$/.test(name) && own.length > 0 && (own.linked === own.length || nameOfParent(node) === 'a'))
    own.headlines++;
}

function addTo(above: Sum, own: Sum): void {
  above.length += own.length;
  above.linked += own.linked;
  above.prose += own.prose;
  above.links += own.links;
  above.pictures += own.pictures;
  above.headlines += own.headlines;
  above.offers += own.offers;
  above.tops += own.tops;
}

/** How much stands in every element of a part of a page, in one walk, whatever its depth. */
export function measured(root: DomNode): ReadonlyMap<DomNode, Measure> {
  const found = new Map<DomNode, Sum>();
  let asked = 0;
  const steps: { readonly node: DomNode; readonly leaves: boolean }[] = [{ node: root, leaves: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaves } = step;
    if (leaves) {
      const own = found.get(node)!;
      count(own, node, () => asked++ < MOST);
      const above = node === root ? undefined : node.parentNode && found.get(node.parentNode);
      if (above) addTo(above, own);
      continue;
    }
    found.set(node, none());
    steps.push({ node, leaves: true });
    for (const child of enter(node, found.get(node)!)) steps.push({ node: child, leaves: false });
  }
  return found;
}
