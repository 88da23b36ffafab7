import type { Range } from '../../corpus/span.ts';
import type { Text } from '../../search/passages.ts';
import { growing } from '../../search/index/growing.ts';
import type { Sections } from '../../search/saved/sections.ts';
import { listsOf, type Listed } from './postings.ts';
import { type Source, sourceOver } from './source.ts';
import type { Quoted, Stream } from './stream.ts';
import { openVocabulary } from './vocabulary.ts';

const SAID = ['quoted', 'reported'] as const;
const ROW = ['words', 'gaps', 'marked', 'starts', 'ends', 'inside', 'firsts'] as const;
const LISTS = ['places', 'quoting', 'reporting'] as const;

/** A laid-out archive as sections of a file. */
export function sectionsOfStream(stream: Stream, texts: readonly Text[]): Sections {
  const numbers = new Map(texts.map(({ article }, number) => [article.id, number]));
  const lists = listsOf(stream);
  return {
    vocabulary: JSON.stringify(stream.vocabulary.all()),
    ...Object.fromEntries(ROW.map((name) => [name, stream[name]])),
    ...Object.fromEntries(SAID.flatMap((name) => Object.entries(flat(stream[name], name, numbers, texts)))),
    ...Object.fromEntries(
      LISTS.flatMap((name) => Object.entries(lists[name]).map(([key, array]) => [`${name} ${key}`, array])),
    ),
  };
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

/** A laid-out archive from sections; its quotations are looked up when they are asked for. */
export function sourceFrom(sections: Sections, texts: readonly Text[]): Source {
  const row = Object.fromEntries(ROW.map((name) => [name, sections[name]])) as unknown as Stream;
  const lists = Object.fromEntries(
    LISTS.map((name) => [
      name,
      { offsets: sections[`${name} offsets`], entries: sections[`${name} entries`] } as Listed,
    ]),
  ) as unknown as Record<(typeof LISTS)[number], Listed>;
  const stream: Stream = {
    ...row,
    vocabulary: openVocabulary(JSON.parse(sections['vocabulary'] as string)),
    quoted: unflat(sections, 'quoted', texts),
    reported: unflat(sections, 'reported', texts),
    articles: texts.map(({ article }) => article),
  };
  return sourceOver(stream, lists);
}

function unflat(sections: Sections, name: string, texts: readonly Text[]): Quoted[] {
  const [articles, quotations, firsts, runs] = ['articles', 'quotations', 'firsts', 'runs'].map(
    (own) => sections[`${name} ${own}`] as Uint32Array,
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const runsOf = (at: number): Range[] => {
    const found: Range[] = [];
    for (let run = firsts[at]!; run < firsts[at + 1]!; run++)
      found.push({ start: runs[2 * run]!, end: runs[2 * run + 1]! });
    return found;
  };
  return Array.from(articles, (number, at): Quoted => {
    let own: Range[] | undefined;
    return {
      article: texts[number]!.article,
      get quotation() {
        const index = quotations[at]!;
        return index === 0 ? null : texts[number]!.reading.quotations[index - 1]!;
      },
      get runs() {
        return (own ??= runsOf(at));
      },
    };
  });
}
