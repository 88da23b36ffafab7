/** What of a document is needed to set it upright. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<Node>;
  readonly remove: () => void;
  readonly append: (...nodes: Node[]) => void;
  readonly prepend: (...nodes: Node[]) => void;
}

interface Upright extends Node {
  readonly createElement: (name: string) => Node;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
}

/** What stands in the head of a page; anything else in it is shown as if it stood in the body. */
const OF_HEADS = new Set('BASE BGSOUND LINK META NOSCRIPT SCRIPT STYLE TITLE'.split(' '));

const isElement = ({ nodeType }: Node): boolean => nodeType === 1;

/**
 * Makes of a document what a browser makes of it: one `html` of one `head` and one `body`, with all that stands beside them in
 * the body. Templates, which nobody sees, go.
 */
export function setUpright(document: Upright): void {
  for (const template of Array.from(document.querySelectorAll('template'))) template.remove();
  const tops = [...document.childNodes].filter(isElement);
  const [html] = tops;
  const parts = html ? [...html.childNodes].filter(isElement) : [];
  const isWhole =
    tops.length === 1 &&
    html!.nodeName === 'HTML' &&
    parts.map(({ nodeName }) => nodeName).join() === 'HEAD,BODY';
  const misplaced = (head: Node): Node[] =>
    [...head.childNodes].filter((one) => isElement(one) && !OF_HEADS.has(one.nodeName));
  if (isWhole) {
    parts[1]!.prepend(...misplaced(parts[0]!));
    return;
  }
  const [page, head, body] = ['html', 'head', 'body'].map((name) => document.createElement(name)) as [
    Node,
    Node,
    Node,
  ];
  const placed = (node: Node): void => {
    if (node.nodeName === 'HTML') for (const child of Array.from(node.childNodes)) placed(child);
    else if (node.nodeName === 'HEAD') {
      body.append(...misplaced(node));
      head.append(...node.childNodes);
    } else if (node.nodeName === 'BODY') body.append(...node.childNodes);
    else if (node.nodeType === 1 || node.nodeType === 3) body.append(node);
  };
  for (const top of Array.from(document.childNodes)) if (top.nodeType !== 10) placed(top);
  for (const top of tops) top.remove();
  page.append(head, body);
  document.append(page);
}
