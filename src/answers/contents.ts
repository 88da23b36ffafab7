import type { Article } from '../corpus/article.ts';
import type { Says } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { byOutlet } from './by-outlet.ts';
import { listed } from './listed.ts';
import { newestFirst } from './newest-first.ts';

/** Beyond so many articles their outlets are listed, and not each of them. */
const LISTED = 25;
/** So many outlets, the largest first. */
const OUTLETS = 15;

/** What can be asked: how many articles, from when, of which outlets, and which where they are few. */
export function contents({ articles, quoted }: Archive): Answer {
  const days = articles.flatMap(({ published: { value } }) => value ?? []).toSorted();
  const undated = articles.length - days.length;
  const few = articles.length <= LISTED;
  return listed('about', [
    typedWords.contents(articles.length),
    ...(days.length > 0 ? [typedWords.between(days[0]!, days.at(-1)!)] : []),
    ...(undated > 0 ? [typedWords.undated(undated)] : []),
    ...(few ? articles.toSorted(newestFirst).map(typedWords.title) : outletLines(articles)),
    typedWords.whoIsQuoted(quoted.size),
  ]);
}

function outletLines(articles: readonly Article[]): Says[] {
  const named = byOutlet(articles).flatMap(({ outlet, articles: n }) =>
    outlet === null ? [] : [{ outlet, n }],
  );
  const more = named.length - OUTLETS;
  return [
    ...named.slice(0, OUTLETS).map(({ outlet, n }) => typedWords.outlet(outlet, n)),
    ...(more > 0 ? [typedWords.moreOutlets(more)] : []),
  ];
}
