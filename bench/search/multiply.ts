import type { Document } from '../eval/documents.ts';

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}{2,}$/u;
/** Endings that make a new name of a name. */
const ENDINGS = [
  'ova',
  'berg',
  'inen',
  'escu',
  'dottir',
  'wick',
  'anda',
  'ulos',
  'ström',
  'ishi',
  'etto',
  'mere',
];

/** FNV-1a (Fowler, Noll and Vo): the same number for the same text everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** The words of some passages that are written with a capital wherever they stand. */
function namesIn(passages: readonly Document[]): readonly string[] {
  const words = new Set(passages.flatMap(({ title = '', text }) => `${title} ${text}`.match(WORD) ?? []));
  return [...words].filter((word) => CAPITAL.test(word) && !words.has(word.toLowerCase())).toSorted();
}

/** An order that has nothing to do with what stands in them. */
const mixed = (a: Document, b: Document): number => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1);

/**
 * So many passages: those that are judged first, then the others, then copies of all in which every name is
 * another, made-up one, the same throughout a copy. Mixed well, so that no engine gains by keeping ties in order.
 * @param judged the ids of passages that answer a question
 */
export function multiply(
  passages: readonly Document[],
  judged: ReadonlySet<string>,
  size: number,
): readonly Document[] {
  const names = namesIn(passages);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const renamed = (text: string, copy: number): string =>
    text.replaceAll(WORD, (word) => {
      const number = numbers.get(word);
      if (number === undefined) return word;
      const other = names[(number + copy * 7919) % names.length]!;
      return other + ENDINGS[hash(`${copy} ${word}`) % ENDINGS.length]!;
    });
  const copyOf = ({ id, title = '', section = '', text }: Document, copy: number): Document => ({
    id: `${id}~${copy}`,
    title: renamed(title, copy),
    section,
    text: renamed(text, copy),
  });
  const ordered = [
    ...passages.filter(({ id }) => judged.has(id)),
    ...passages.filter(({ id }) => !judged.has(id)),
  ];
  const copies = Math.ceil(size / passages.length);
  const all = Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? ordered : passages.map((passage) => copyOf(passage, copy)),
  ).flat();
  return all.slice(0, size).toSorted(mixed);
}
