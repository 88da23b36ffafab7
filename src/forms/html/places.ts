import { blocksOf } from './blocks.ts';
import { attribute, type DomNode, nameOf } from './dom.ts';

/** What stands in a box as a part of its text, and is no box itself. */
const PARTS = new Set(
  'a b blockquote dd dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre span strong table tbody td tr ul'.split(' '),
);
/** So many elements above one are looked at: a page may nest them without end. */
const ABOVE = 40;

/** Where a line stands in a page. */
export interface Place {
  /** How pages are built: boxes of one kind have one name, and stand in boxes of one name. */
  readonly kind: string;
  /** Whether it stands in what opens the page or the article: kickers, headlines, dates. */
  readonly inHeader: boolean;
}

/** Where each line of a page stands, by its words; of one that stands twice, where it stands first. */
export type Places = ReadonlyMap<string, Place>;

/** Where an element stands, in the page or in what was taken from it. */
export function placeOf(node: DomNode): Place {
  let [box, inHeader]: [DomNode | null, boolean] = [null, false];
  let one: DomNode | null = node;
  for (let i = 0; one && i < ABOVE; i++, one = one.parentNode) {
    if (!PARTS.has(nameOf(one))) box ??= one;
    inHeader ||= nameOf(one) === 'header';
  }
  const boxes = [box, box?.parentNode].filter((each) => each !== null && each !== undefined);
  return { kind: boxes.map((each) => `${nameOf(each)} ${attribute(each, 'class')}`).join('<'), inHeader };
}

/**
 * Where the lines of a page stand, before anything takes it apart: Readability makes paragraphs of boxes, and moves what it
 * takes for the article.
 */
export function placesIn(root: DomNode): Places {
  const found = new Map<string, Place>();
  // Of the parts of one box, one tells where all stand.
  const known = new Map<DomNode, Place>();
  for (const { words, node } of blocksOf(root)) {
    if (found.has(words)) continue;
    const above = PARTS.has(nameOf(node)) ? node.parentNode : null;
    const place = (above && known.get(above)) ?? placeOf(node);
    if (above) known.set(above, place);
    found.set(words, place);
  }
  return found;
}
