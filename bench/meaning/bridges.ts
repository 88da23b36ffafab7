import type { Found, Hit } from '../../src/search/found.ts';
import type { Text } from '../../src/search/passages.ts';
import { openSearch } from '../../src/search/search.ts';
import { openTable } from '../eval/open-table.ts';
import { openAdding } from '../../src/search/vectors/adding.ts';
import { type Document, textOf } from '../eval/documents.ts';
import { ndcg, type Question } from '../eval/retrieval.ts';
import { rows } from '../eval/rows.ts';
import { interval } from '../eval/search/interval.ts';
import type { Bridge } from '../eval/search/run.ts';
import { vectorsOf } from '../eval/search/vectors.ts';
import { wilson } from './wilson.ts';

/** A question of any of the sets; `spans` are where it is answered. */
interface Judged extends Question {
  readonly spans?: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
}

/** Enough sentences that ten documents are among them. */
const DEPTH = 100;
const THREE = 3;

type Figure = readonly [number, number, number];

/** Whether a sentence that was found answers: by spans, else by sentences, else by its document. */
function isRight({ unanswerable, spans, sentences, qrels }: Judged, hit: Hit | undefined): boolean {
  if (unanswerable || hit === undefined) return false;
  const { article, sentence, start, end } = hit.passage;
  if (spans) return spans.some((one) => one.doc === article.file && one.start < end && start < one.end);
  const known = sentences?.[article.file];
  return known ? known.includes(sentence) : (qrels[article.file] ?? 0) > 0;
}

const isShown = ({ outcome }: Found): boolean => outcome === 'answered' || outcome === 'bearing';

/** What questions of one kind come to. */
function figuresOf(
  questions: readonly Judged[],
  find: (query: string) => Found,
): Readonly<Record<string, Figure>> {
  const all = questions.map((question) => ({ question, found: find(question.query) }));
  const share = (holds: (one: (typeof all)[number]) => boolean): Figure =>
    wilson(all.filter(holds).length, all.length);
  if (questions.every(({ unanswerable }) => unanswerable))
    return {
      answered: share(({ found }) => found.outcome === 'answered'),
      'answered or offered': share(({ found }) => isShown(found)),
    };
  const gains = all.map(({ question: { qrels }, found }) =>
    ndcg(qrels, [...new Set(found.hits.map(({ passage }) => passage.article.file))]),
  );
  return {
    'nDCG@10': interval(gains) ?? [0, 0, 1],
    'right sentence first': share(({ question, found }) => isRight(question, found.hits[0])),
    'answered and right': share(
      ({ question, found }) => found.outcome === 'answered' && isRight(question, found.hits[0]),
    ),
    'right among three shown': share(
      ({ question, found }) =>
        isShown(found) && found.bearing.slice(0, THREE).some((hit) => isRight(question, hit)),
    ),
  };
}

const inWords = ([mean, low, high]: Figure): string =>
  [mean.toFixed(3), ` (${low.toFixed(3)}–${high.toFixed(3)})`].join('');

/** What is compared for a set: the same search, with more and more to bridge other words. */
function bridgesOf(
  texts: readonly Text[],
  path: string,
): readonly (readonly [name: string, bridge: Bridge])[] {
  const table = openTable();
  const none: Bridge = { meaning: null, encoder: null, vectors: new Map() };
  return [
    ['words alone', none],
    ['with the table', { ...none, meaning: table }],
    ['with vectors', { ...none, meaning: table, ...vectorsOf(texts, path) }],
  ];
}

/**
 * Prints, as Markdown, what each bridge to other words is worth on every kind of question of some sets, each figure with its 95 %
 * interval: nDCG by drawing questions anew, shares by Wilson's.
 * @param folders with docs.jsonl and queries.jsonl
 * @param path a file that keeps vectors between runs
 */
export function printTable(folders: readonly string[], path: string): void {
  console.log(
    '| set | kind (questions) | | words alone | with the table | with vectors |\n|---|---|---|---|---|---|',
  );
  for (const folder of folders) {
    const texts = rows<Document>(`${folder}/docs.jsonl`).map(textOf);
    const set = folder.split('/').findLast((part) => part !== '' && part !== 'search');
    const kinds = Map.groupBy(
      rows<Judged>(`${folder}/queries.jsonl`),
      ({ kind, unanswerable }) => kind ?? (unanswerable ? 'without an answer' : 'all'),
    );
    const columns = bridgesOf(texts, path).map(([, { meaning, encoder, vectors }]) => {
      const search = openSearch(texts, meaning, undefined, encoder);
      openAdding(texts, search).add(vectors);
      return [...kinds.values()].map((some) =>
        figuresOf(some, (query) => search.find(query, { limit: DEPTH })),
      );
    });
    for (const [i, [kind, some]] of [...kinds].entries())
      for (const name of Object.keys(columns[0]![i]!)) {
        const cells = columns.map((column) => inWords(column[i]![name]!));
        console.log(`| ${set} | ${kind} (${some.length}) | ${name} | ${cells.join(' | ')} |`);
      }
  }
}
