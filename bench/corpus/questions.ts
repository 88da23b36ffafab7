import type { Article } from '../../src/corpus/article.ts';
import type { Library } from '../../src/library.ts';
import { isStopWord } from '../../src/search/terms/stop.ts';
import { chance } from '../check/random.ts';

/** A question as members type it, and what kind it is of. */
export interface Asked {
  readonly kind: string;
  readonly line: string;
}

/** So many of each kind. */
const EACH = 20;

/** Who is quoted as often as the first of them, and who is not. */
const FREQUENT = 30;

const QUOTED = /[“"]([^“”"\n]{50,200}[,.?!])[”"]/gu;

const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Lines are read word by word: marks and backslashes would be the line's own. */
const plain = (text: string): string => text.replaceAll(/["\\\s]+/gu, ' ').trim();

/** The words that tell what a text is about. */
const telling = (text: string): string[] =>
  (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isStopWord(word.toLowerCase()));

/** Mixed questions of every kind, drawn from the articles themselves; the same for the same articles. */
export function questionsOf(articles: readonly Article[], { speakers, offices }: Library): Asked[] {
  const { pick, below } = chance(articles.length);
  const texts = articles.map((article) => ({ article, body: bodyOf(article) }));
  const quotations = texts.flatMap(({ body }) => Array.from(body.matchAll(QUOTED), ([, words]) => words!));
  const titled = (): string => plain(pick(articles).title);
  const sentence = (): string => plain(pick(pick(texts).body.split(/(?<=[.!?])\s+/u)));
  const frequent = (): string => speakers[below(Math.min(FREQUENT, speakers.length))]!;
  const rare = (): string => speakers[below(speakers.length)]!;
  const matter = (): string => pick(telling(pick(quotations))) ?? 'people';
  const altered = (words: string): string => {
    const all = words.split(' ');
    const at = below(all.length);
    return all.with(at, pick(telling(pick(quotations))) ?? 'never').join(' ');
  };
  const kinds: Readonly<Record<string, () => string>> = {
    'quote, frequent': () => `/quote ${frequent()}`,
    'quote, rare': () => `/quote ${rare()}`,
    'quote, about': () => `/quote speaker:"${frequent()}" about:"${matter()} ${matter()}"`,
    'quote, office': () => `/quote ${pick(offices)}`,
    when: () => `/when ${titled()}`,
    'timeline, person': () => `/timeline ${frequent()}`,
    'timeline, matter': () => `/timeline ${matter()} ${matter()}`,
    ask: () => `/ask ${telling(sentence()).slice(0, 8).join(' ') || titled()}`,
    mention: () => `What did ${frequent()} say about ${matter()}?`,
    'check, verbatim': () => `/check "${plain(pick(quotations))}"`,
    'check, altered': () => `/check "${altered(plain(pick(quotations)))}"`,
    'check, speaker': () => `/check quotation:"${plain(pick(quotations))}" speaker:"${frequent()}"`,
    people: () => `/people ${rare()}`,
  };
  const all = Object.entries(kinds).flatMap(([kind, draw]) =>
    Array.from({ length: EACH }, () => ({ kind, line: draw() })),
  );
  // As members ask: one after another, of every kind.
  return [{ kind: 'people, all', line: '/people' }, ...all]
    .map((one) => ({ one, key: below(2 ** 30) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
