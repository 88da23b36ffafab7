import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Insert, Inserting } from '../rules/exposed.ts';
import type { Module } from '../rules/declared.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The function that is told whenever a number is looked up. */
export const LOOKED_UP = 'verbatimNumber';
// Modules look numbers up while they are loaded, before anything listens.
Object.assign(globalThis, { [LOOKED_UP]: (_ids: unknown, again?: () => unknown) => again?.() });

const COMPARES = /^(?:[<>]=?|[!=]==)$/u;
const FUNCTION = /Function(?:Expression|Declaration)$/u;
/** Types are no code, but for what is said to be of one. */
const TYPE = /^TS(?!(?:As|NonNull|Satisfies)Expression$)/u;
const PURE = /^(?:Math\.|[\w.]+\.(?:slice|at|substring)$)/u;

/** Whether it is done but once: it waits, or sets something. */
const isOnce = (node: Node): boolean =>
  /^(?:Await|Yield|Assignment|Update)Expression$/u.test(node.type) ||
  Object.values(node)
    .flat()
    .some((one) => isNode(one) && isOnce(one));

/** The least expression that can be worked out again and compared; the name itself where there is none. */
function around(path: readonly Node[], text: string): Node {
  const from = path.findLastIndex(({ type }) => FUNCTION.test(type));
  const inside = path.slice(from + 1);
  const compared = inside.findLast(
    ({ type, operator }) => type === 'BinaryExpression' && COMPARES.test(operator as string),
  );
  const called = inside.find(
    ({ type, callee }) =>
      type === 'CallExpression' && PURE.test(text.slice((callee as Node).start, (callee as Node).end)),
  );
  const found = compared ?? called;
  return found && !isOnce(found) ? found : path.at(-1)!;
}

/** Whether a name in this place is looked up: no key, no property, no declaration. */
function isUse(node: Node, parent: Node): boolean {
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  if (parent.type === 'Property') return parent['value'] === node && parent['shorthand'] !== true;
  if (parent.type === 'VariableDeclarator') return parent['init'] === node;
  return parent.type !== 'ExportSpecifier';
}

function* uses(node: Node, path: readonly Node[]): Generator<readonly Node[]> {
  if (TYPE.test(node.type) || node.type === 'ImportDeclaration') return;
  const here = [...path, node];
  if (node.type === 'Identifier' && isUse(node, path.at(-1)!)) yield here;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* uses(child, here);
}

/** What the names of a module that mean numbers are called in all modules. */
function meant(file: string, { constants, imports }: Module, ids: ReadonlySet<string>) {
  const own = constants.map(({ name }) => [name, `${file}#${name}`] as const);
  const taken = [...imports].map(
    ([local, [from, name]]) => [local, `${join(dirname(file), from)}#${name}`] as const,
  );
  return new Map([...own, ...taken].filter(([, id]) => ids.has(id)));
}

/**
 * Has a module tell whenever it looks up one of some numbers in a function, with the comparison that it does so in.
 * @param ids the numbers: `src/search/rank.ts#PAIRS`
 */
export const telling =
  (ids: ReadonlySet<string>): Inserting =>
  (file, text, module) => {
    const names = meant(file, module, ids);
    if (names.size === 0) return [];
    const found = new Map<Node, Set<string>>();
    for (const path of uses(parseSync(file, text).program as unknown as Node, [])) {
      const id = names.get(path.at(-1)!['name'] as string);
      if (id === undefined || !path.some(({ type }) => FUNCTION.test(type))) continue;
      const node = around(path, text);
      found.set(node, (found.get(node) ?? new Set()).add(id));
    }
    // Of two that begin or end at one place the longer is outside.
    const sorted = [...found].toSorted(([a], [b]) => b.end - b.start - (a.end - a.start));
    const before = sorted.map(([node, of]): Insert => ({
      at: node.start,
      text:
        node.type === 'Identifier'
          ? `(${LOOKED_UP}(${JSON.stringify([...of])}), `
          : `${LOOKED_UP}(${JSON.stringify([...of])}, () => (`,
    }));
    const behind = sorted.map(([node]): Insert => ({
      at: node.end,
      text: node.type === 'Identifier' ? ')' : '))',
    }));
    return [...behind.toReversed(), ...before];
  };
