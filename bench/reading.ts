import type { Article } from '../src/corpus/article.ts';
import { makeArticle } from '../src/corpus/make.ts';
import { page } from '../src/text/page.ts';
import { cast } from '../src/text/people/cast.ts';
import { labelled } from '../src/text/people/labelled.ts';
import { names } from '../src/text/people/names.ts';
import { quotations } from '../src/text/quotations/quotations.ts';
import { read } from '../src/text/read.ts';
import { turnsOf } from '../src/text/turns/turns.ts';
import { nearestName } from './reading/nearest-name.ts';
import { article, paragraph } from './reading/texts.ts';
import { best } from './best.ts';

const RUNS = 5;
const ARTICLES = 300;
const WORDS = 700;

/** Who said what, without the dates. */
function readQuotations(one: Article): unknown {
  const cut = page(one);
  const named = names(cut);
  const turns = turnsOf(cut, named);
  return quotations(cut, cast(labelled(cut, named, turns)), turns);
}

const articles = Array.from({ length: ARTICLES }, (_, i) => makeArticle(`${i}.txt`, article(i, WORDS)));
const perSecond = (work: (text: (typeof articles)[number]) => unknown): number =>
  Math.round((1000 * ARTICLES) / best(() => articles.forEach((each) => work(each)), RUNS));

/** Time for one paragraph of so many characters; twice as many must not take much more than twice as long. */
const shapes = ['prose', 'marks', 'open marks', 'commas', 'names', 'verbs', 'lines'] as const;
const growth = shapes.map((shape) => {
  const sizes = [250_000, 500_000, 1_000_000];
  const times = sizes.map((size) => {
    const text = makeArticle('long.txt', paragraph(shape, size));
    return best(() => readQuotations(text), RUNS);
  });
  return {
    shape,
    milliseconds: times.map(Math.round),
    ratios: times.slice(1).map((time, i) => Number((time / times[i]!).toFixed(2))),
  };
});

console.log(
  JSON.stringify({
    words: WORDS,
    articlesPerSecond: perSecond(readQuotations),
    withDates: perSecond(read),
    toyArticlesPerSecond: perSecond(({ text }) => nearestName(text)),
  }),
);
for (const line of growth) console.log(JSON.stringify(line));
