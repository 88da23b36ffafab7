import type { DomNode } from '../dom.ts';
import type { Measure } from '../measure.ts';

/** An element of a page as it is looked at. */
export interface Looked {
  readonly node: DomNode;
  readonly name: string;
  readonly is: Measure;
  /** How much stands in the paragraphs of the whole page. */
  readonly page: number;
  /** Of every element of the page. */
  readonly measures: ReadonlyMap<DomNode, Measure>;
}

/** Recognises an element that stands in an article and is none of it. */
export interface AsideRule {
  readonly name: string;
  readonly recognises: (element: Looked) => boolean;
}
