import type { Range } from '../../corpus/span.ts';
import type { Text } from '../../search/passages.ts';
import { growing } from '../../search/index/growing.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { piecesOf, rowAt } from '../../search/saved/pieces.ts';
import type { Row } from '../../search/saved/row.ts';
import { entriesOf, type Sections, sectionsAt } from '../../search/saved/sections.ts';
import { sectionsOfVocabulary, vocabularyFrom } from './kept-vocabulary.ts';
import { type Lists, listsOf, postingsOver } from './postings.ts';
import { commonOf, type Source } from './source.ts';
import type { Quoted, Stream, Tokens } from './stream.ts';

const SAID = ['quoted', 'reported'] as const;
const ROWS = ['words', 'gaps', 'marked', 'starts', 'ends', 'inside'] as const;
const LISTS = ['places', 'quoting', 'reporting'] as const;

const WORDS = 'checked vocabulary';
const REST = 'checked';

/** A laid-out archive as entries of a keep: long rows in pieces. */
export function* entriesOfTokens(tokens: Tokens, texts: readonly Text[]): Entries & Generator {
  const numbers = new Map(texts.map(({ article }, number) => [article.id, number]));
  const lists = listsOf(tokens);
  yield* entriesOf(WORDS, sectionsOfVocabulary(tokens));
  yield* entriesOf(REST, {
    firsts: tokens.firsts,
    common: commonOf(tokens),
    ...Object.fromEntries(SAID.flatMap((name) => Object.entries(flat(tokens[name], name, numbers, texts)))),
    ...Object.fromEntries(LISTS.map((name) => [`${name} offsets`, lists[name].offsets])),
  });
  for (const name of ROWS) yield* piecesOf(`${REST} row ${name}`, tokens[name]);
  for (const name of LISTS) yield* piecesOf(`${REST} list ${name}`, lists[name].entries);
}

/** Quotations as numbers: by quotation the article, its place in the reading counted from 1, and the first of its runs. */
function flat(
  all: readonly Quoted[],
  name: string,
  numbers: ReadonlyMap<string, number>,
  texts: readonly Text[],
): Sections {
  const [articles, quotations, firsts, runs] = [growing(), growing(), growing(), growing()];
  for (const { article, quotation, runs: own } of all) {
    const number = numbers.get(article.id)!;
    articles.push(number);
    quotations.push(quotation ? texts[number]!.reading.quotations.indexOf(quotation) + 1 : 0);
    firsts.push(runs.length / 2);
    for (const { start, end } of own) {
      runs.push(start);
      runs.push(end);
    }
  }
  firsts.push(runs.length / 2);
  return {
    [`${name} articles`]: articles.taken(),
    [`${name} quotations`]: quotations.taken(),
    [`${name} firsts`]: firsts.taken(),
    [`${name} runs`]: runs.taken(),
  };
}

/** Opens a laid-out archive that is kept. @returns null where it is damaged; else it can be looked into with its articles as they are at any time */
export function sourceAt(keep: Keep): ((texts: readonly Text[]) => Source) | null {
  const [words, rest] = [sectionsAt(keep, WORDS), sectionsAt(keep, REST)];
  const rows = ROWS.map((name) => [name, rowAt(keep, `${REST} row ${name}`)] as const);
  const lists = LISTS.map((name) => [name, rowAt(keep, `${REST} list ${name}`)] as const);
  if (!words || !rest || [...rows, ...lists].some(([, row]) => row === null)) return null;
  const offsets = (name: string): Int32Array => rest[`${name} offsets`] as Int32Array;
  const vocabulary = vocabularyFrom(words);
  const postings = postingsOver(
    Object.fromEntries(
      lists.map(([name, entries]) => [name, { offsets: offsets(name), entries: entries! }]),
    ) as unknown as Lists,
  );
  return (texts) => ({
    stream: {
      ...(Object.fromEntries(rows) as unknown as Pick<Stream, (typeof ROWS)[number]>),
      vocabulary,
      quoted: unflat(rest, 'quoted', texts),
      reported: unflat(rest, 'reported', texts),
      articles: texts.map(({ article }) => article),
      firsts: rest['firsts'] as Int32Array,
    },
    postings,
    common: rest['common'] as Uint8Array,
  });
}

/** Quotations, each made when it is first asked for, and once. */
function unflat(sections: Sections, name: string, texts: readonly Text[]): Row<Quoted> {
  const [articles, quotations, firsts, runs] = ['articles', 'quotations', 'firsts', 'runs'].map(
    (own) => sections[`${name} ${own}`] as Uint32Array,
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const runsOf = (at: number): Range[] => {
    const found: Range[] = [];
    for (let run = firsts[at]!; run < firsts[at + 1]!; run++)
      found.push({ start: runs[2 * run]!, end: runs[2 * run + 1]! });
    return found;
  };
  const known = new Map<number, Quoted>();
  const made = (at: number): Quoted => {
    const { article } = texts[articles[at]!]!;
    const quoted = {
      article,
      get quotation() {
        const index = quotations[at]!;
        return index === 0 ? null : texts[articles[at]!]!.reading.quotations[index - 1]!;
      },
      runs: runsOf(at),
    };
    known.set(at, quoted);
    return quoted;
  };
  return {
    length: articles.length,
    get: (at) => (at >= 0 && at < articles.length ? (known.get(at) ?? made(at)) : undefined),
  };
}
