import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where somebody is told something: every folder but those of rules and of what is kept, which give kinds and no sentences. */
const FOLDERS = [
  'commands',
  'src/answers/cite',
  'src/correct',
  'src/discord',
  'src/doctor',
  'src/export',
  'src/local',
  'src/page',
];

/** Files with words of their own that nobody is told. */
const NOT_SAID: readonly RegExp[] = [
  // What Discord says, spoken by the one on this machine.
  /^src\/local\/discord\//,
  // What is wrong with the program itself: a reply that the proof refuses.
  /^src\/discord\/reply\/(?:prove|fault-of-[\w-]+)\.ts$/,
  // What is compared: permissions as Discord calls them, what members write. What is asked in the demo.
  /^src\/discord\/(?:admin\/missing|follow\/leans)\.ts$/,
  /^src\/local\/tour\.ts$/,
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

/** A kind of a problem, a type of a file, a command of ours: a key for something else. */
const KEY = /^[a-z-]+(?: [a-z:]+){1,2}$|^text\/\w+; charset=utf-8$/;

/** The tags of a page, which a template may cut. */
const TAGS = /<[^<>]*(?:>|$)|^[^<>]*>/g;

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
  textsIn(parseAst(stripTypeScriptTypes(source)) as unknown as Node)
    .map((text) => text.replaceAll(TAGS, ''))
    .filter((text) => WORDS.test(text) && !KEY.test(text));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

test('a sentence in a program would be found', () => {
  const source = 'const x: string = flag ? `${n}` : say("All is well");\nthrow new Error("Not that one");';
  expect(sentencesIn(source)).toEqual(['All is well']);
  expect(sentencesIn('f({ a: [`It ${is} not so`] })')).toEqual([' not so']);
});

test('every sentence that is said comes from the table of words', () => {
  const found = files
    .filter((name) => !NOT_SAID.some((one) => one.test(name)))
    .flatMap((name) => sentencesIn(readFileSync(join(ROOT, name), 'utf8')).map((text) => `${name}: ${text}`));
  expect(found).toEqual([]);
});
