import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const DISCORD = join(import.meta.dirname, '..', '..', 'src', 'discord');

/** Files with words of their own that no member reads. */
const NOT_SAID: readonly RegExp[] = [
  // Lines of the log: what is wrong with a reply, a connection, a fault.
  /^reply\/(?:prove|fault-of-[\w-]+)\.ts$/,
  /^(?:faults|startup-problem|connection\/[\w-]+)\.ts$/,
  // What is compared: a citation as the proof expects it, permissions as Discord calls them, what members write.
  /^(?:reply\/expected-[\w-]+|admin\/missing|follow\/leans)\.ts$/,
];

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly callee?: Node & { readonly name?: string };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Two words beside each other: what could be read as a sentence. */
const WORDS = /\p{L}{2,}[,.:;]? +\p{L}{2,}/u;

const THROWN: ReadonlySet<string> = new Set(['Error', 'ourError']);

/** The texts that a program holds, in the order of the file; what it throws is for the log. */
function textsIn(node: Node): string[] {
  if (THROWN.has(node.callee?.name ?? '')) return [];
  const { value } = node;
  if (node.type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (node.type === 'TemplateElement') return [(value as { readonly raw: string }).raw];
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((part) => textsIn(part));
}

const sentencesIn = (source: string): string[] =>
  textsIn(parseAst(stripTypeScriptTypes(source)) as unknown as Node).filter((text) => WORDS.test(text));

const files = readdirSync(DISCORD, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

test('a sentence in a program would be found', () => {
  const source = 'const x: string = flag ? `${n}` : say("All is well");\nthrow new Error("Not that one");';
  expect(sentencesIn(source)).toEqual(['All is well']);
  expect(sentencesIn('f({ a: [`It ${is} not so`] })')).toEqual([' not so']);
});

test('every sentence that is said in Discord comes from the table of words', () => {
  const found = files
    .filter((name) => !NOT_SAID.some((one) => one.test(name)))
    .flatMap((name) =>
      sentencesIn(readFileSync(join(DISCORD, name), 'utf8')).map((text) => `${name}: ${text}`),
    );
  expect(found).toEqual([]);
});
