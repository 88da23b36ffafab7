import { parseSync } from 'oxc-parser';

/** Offsets are UTF-16. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A constant of a module. */
export interface Declared {
  readonly name: string;
  readonly line: number;
  /** Where its `const` stands. */
  readonly at: number;
  /** What it is made of, and what kind of syntax that is. */
  readonly init: Place & { readonly type: string };
  /** The elements, where it is a list, as they are written. */
  readonly elements: readonly string[];
  /** What stands in its strings and templates, without their marks. */
  readonly strings: readonly Place[];
  /** Names that are looked up while it is made, and those of functions that may be called for it. */
  readonly names: Names;
}

export interface Names {
  readonly uses: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
}

/** What a module declares and takes from others. */
export interface Module {
  readonly constants: readonly Declared[];
  /** The names in each of its functions. */
  readonly functions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names that are looked up when something is read or answered, not when the module is loaded. */
  readonly later: ReadonlySet<string>;
  /** Where its imports are from: the specifier, and the name there. */
  readonly imports: ReadonlyMap<string, readonly [from: string, name: string]>;
}

interface Node extends Place {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value): Node[] => {
    if (Array.isArray(value)) return value.filter(isNode);
    return isNode(value) ? [value] : [];
  });

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* all(child);
}

const nameOf = (node: unknown): string => ((node as Node)['name'] ?? (node as Node)['value']) as string;

const namesIn = (node: Node): ReadonlySet<string> =>
  new Set(all(node).flatMap((one) => (one.type === 'Identifier' ? [nameOf(one)] : [])));

const isFunction = ({ type }: Node): boolean => /Function(?:Expression|Declaration)$/u.test(type);

/** The names that are looked up while something is made: not those in a method, or in a function of a list. */
function namesAtOnce(init: Node): Names {
  const [uses, calls] = [new Set<string>(), new Set<string>()];
  const visit = (node: Node, parent: Node | null): void => {
    const kept = parent?.type === 'Property' || parent?.type === 'ArrayExpression' || parent === null;
    if (isFunction(node) && kept) return;
    const called = parent !== null && /^(?:Call|New|TaggedTemplate)Expression$/u.test(parent.type);
    if (node.type === 'Identifier') (called ? calls : uses).add(nameOf(node));
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(init, null);
  return { uses, calls };
}

/** What a string or a piece of a template says, without its marks. */
function stringAt({ type, value, tail, start, end }: Node): Place[] {
  if (type === 'Literal' && typeof value === 'string') return [{ start: start + 1, end: end - 1 }];
  const closing = tail === true ? '`' : '${';
  return type === 'TemplateElement' ? [{ start: start + 1, end: end - closing.length }] : [];
}

/** Without what only the types need. */
const bare = (node: Node): Node =>
  /^TS\w+Expression$/u.test(node.type) ? bare(node['expression'] as Node) : node;

function declared(text: string, statement: Node, name: string, init: Node): Declared {
  const inner = bare(init);
  const elements = inner.type === 'ArrayExpression' ? (inner['elements'] as readonly Node[]) : [];
  return {
    name,
    line: text.slice(0, init.start).split('\n').length,
    at: statement.start,
    init: { start: init.start, end: init.end, type: inner.type },
    elements: elements.map(({ start, end }) => text.slice(start, end)),
    strings: all(init)
      .flatMap(stringAt)
      .toArray()
      .toSorted((a, b) => a.start - b.start),
    names: namesAtOnce(init),
  };
}

/** Reads what a module declares. */
export function declaredIn(file: string, text: string): Module {
  const constants: Declared[] = [];
  const functions = new Map<string, ReadonlySet<string>>();
  const imports = new Map<string, readonly [string, string]>();
  const body = parseSync(file, text).program.body as unknown as readonly Node[];
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration')
      for (const { local, imported } of statement['specifiers'] as readonly Node[])
        imports.set(nameOf(local), [nameOf(statement['source']), imported ? nameOf(imported) : 'default']);
    const own = isNode(statement['declaration']) ? statement['declaration'] : statement;
    if (own.type === 'FunctionDeclaration') functions.set(nameOf(own['id']), namesIn(own));
    if (own.type !== 'VariableDeclaration' || own['kind'] !== 'const') continue;
    for (const { id, init } of own['declarations'] as readonly Node[]) {
      if (!isNode(init) || !isNode(id) || id.type !== 'Identifier') continue;
      if (isFunction(init)) functions.set(nameOf(id), namesIn(init));
      else constants.push(declared(text, own, nameOf(id), init));
    }
  }
  const inFunctions = body.flatMap((one) =>
    all(one)
      .filter(isFunction)
      .flatMap((each) => namesIn(each))
      .toArray(),
  );
  return { constants, functions, later: new Set(inFunctions), imports };
}
