/** What of a DOM is needed; linkedom's and a browser's fit. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly parentNode: DomNode | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly remove?: () => void;
}

export const isElement = ({ nodeType }: DomNode): boolean => nodeType === 1;
export const isText = ({ nodeType }: DomNode): boolean => nodeType === 3;

export const nameOf = ({ nodeName }: DomNode): string => nodeName.toLowerCase();
export const attribute = (node: DomNode, name: string): string => node.getAttribute?.(name) ?? '';

/** What ends a paragraph where it begins and ends. */
const BLOCK = new Set(
  `address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Whether a paragraph ends at an element's edges; some pages break lines with an empty one that is named so. */
export const isBlock = (node: DomNode): boolean =>
  BLOCK.has(nameOf(node)) || (nameOf(node) === 'span' && /(?:^| )br(?: |$)/.test(attribute(node, 'class')));
