import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);

/** Of adverbs there is no end: which of them a rule knows is its own. */
const OPEN: ReadonlySet<string> = new Set(['ADVERBS']);

/** The closed classes: every set of words that a file of src/grammar exports, by its name. */
async function classes(): Promise<Map<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const file of readdirSync(new URL('grammar/', SRC))) {
    const exported: Record<string, unknown> = await import(new URL(`grammar/${file}`, SRC).href);
    for (const [name, value] of Object.entries(exported))
      if (value instanceof Set && !OPEN.has(name)) found.set(name, value);
  }
  return found;
}

/** So many members of a class are the class written again: most of a short one, a dozen of a long one. */
const tooMany = ({ size }: ReadonlySet<string>): number => Math.max(6, Math.min(12, Math.ceil(size * 0.6)));

/** A comment, or what stands between two quotes or two strokes. */
const LITERAL =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//gu;

/** The words of a list, parted by blanks, or by strokes as in a regular expression; none of a sentence. */
function wordsOf(literal: string): string[] {
  const parts = literal.includes('|')
    ? literal.replaceAll(/\\b|\(\?[:=!]|\(\?<[=!]|[()^$]/gu, '|').split('|')
    : literal.trim().split(/\s+/u);
  const words = parts.filter((part) => /^\p{L}[\p{L}'’-]*$/u.test(part));
  return literal.includes('|') || words.length === parts.length ? words : [];
}

/** The lists of words that a file holds: each literal, and short ones that stand behind one another as one. */
function lists(source: string): Set<string>[] {
  const found: Set<string>[] = [];
  let end = -1;
  for (const { 0: literal, index } of source.matchAll(LITERAL)) {
    if (literal.startsWith('/*') || literal.startsWith('//')) continue;
    const words = wordsOf(literal.slice(1, -1).toLowerCase());
    const goesOn = end >= 0 && /^[\s,+]*$/u.test(source.slice(end, index));
    if (goesOn) for (const word of words) found.at(-1)!.add(word);
    else found.push(new Set(words));
    end = index + literal.length;
  }
  return found;
}

/** Sentences of ours and running text are no lists, whatever they are made of. */
const isProse = (file: string): boolean => /^words(?:\/|\.ts$)/u.test(file) || file.startsWith('page/');

it('reads lists in every way in which they are written', () => {
  const ways = [
    "const A = words('he she it we');",
    "const A = new Set(['he', 'she', 'it', 'we']);",
    'const A = /^(?:he|she|it|we)$/u;',
    'const A = String.raw`\\b(?:he|she|it|we)\\b`;',
  ];
  for (const way of ways) expect(lists(way)).toContainEqual(new Set(['he', 'she', 'it', 'we']));
});

it('finds each closed class of English once, in src/grammar', async () => {
  const known = [...(await classes())];
  const again = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('grammar/') && !isProse(file))
    .flatMap((file) =>
      lists(readFileSync(new URL(file, SRC), 'utf8')).flatMap((list) =>
        known
          .filter(([, all]) => list.intersection(all).size >= tooMany(all))
          .map(([name, all]) => `${file} writes ${name} again: ${[...list.intersection(all)].join(' ')}`),
      ),
    );
  expect(again).toEqual([]);
});

/** Letters, or letters among others, again and again and over a whole text: one cuts it into words by that. */
const CUTS_WORDS =
  /\/(?:\[(?!\^)(?:[^\]\\\n]|\\.)*\\p\{L\}(?:[^\]\\\n]|\\.)*\]|\\p\{L\})(?:[+*{]|\[)[^\n]*\/[a-z]*g[a-z]*\b|\.split\(\/\\s\+\//gu;

it('recognises what cuts a text into words', () => {
  for (const way of ['text.match(/\\p{L}+/gu)', '/[\\p{L}\\p{N}]+/gu', 'text.split(/\\s+/u, 5)'])
    expect([way, way.match(CUTS_WORDS)?.length]).toEqual([way, 1]);
  for (const way of ['/^\\p{L}+$/u', '/[^\\p{L}\\p{N}]+/gu', 'text.split(/\\n/u)'])
    expect([way, way.match(CUTS_WORDS)]).toEqual([way, null]);
});

it('cuts texts into words in the ways of src/grammar alone', () => {
  const again = ['corpus', 'text', 'search', 'answers', 'discord', 'store'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, SRC), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(new URL(`${room}/${file}`, SRC), 'utf8');
        return (source.match(CUTS_WORDS) ?? []).map((way) => `${room}/${file}: ${way}`);
      }),
  );
  expect(again).toEqual([]);
});
