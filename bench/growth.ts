import { route } from '../src/answers/route/route.ts';
import { withStories } from '../src/corpus/copies/stories.ts';
import { makeArticle } from '../src/corpus/make.ts';
import { unmarked } from '../src/corpus/markdown/unmarked.ts';
import { timexes } from '../src/text/dates/timexes.ts';
import { read } from '../src/text/read.ts';
import { best } from './best.ts';

// How the time of what meets hostile text grows with it, in milliseconds of processor time for n, 2n and 4n:
// npm run bench:growth. Twice as much must not take much more than twice as long.
const RUNS = 3;

const published = { value: null, from: null, to: null, basis: 'unknown' } as const;
const BODY = `Nobody came to the harbour, though all had been asked, and the board will meet again. `.repeat(
  6,
);
const DATES = 'on Thursday May 7th he said in 2003 that the third quarter of 2004 was to be ';
const OFFICES = 'President Ann Lee, the mayor, ';

/** What is done to something of a size. */
const SHAPES: readonly (readonly [name: string, size: number, work: (size: number) => () => unknown])[] = [
  ...['<a', '{{', '{%', '[', '`', '*a', '![', '[a](', '``a`'].map((sign) => {
    const work = (size: number) => () => unmarked({ file: 'a.md', text: sign.repeat(size) });
    return [`Markdown: ${sign}`, 100_000, work] as const;
  }),
  ...['what did ', 'who is ', 'a and when ', 'https://', 'Ist das '].map((piece) => {
    const work = (size: number) => () => route(piece.repeat(size));
    return [`question: ${piece}`, 25_000, work] as const;
  }),
  [
    'dates in one sentence',
    1_000,
    (size) => {
      const text = DATES.repeat(size);
      return () => timexes({ text, published }, [{ start: 0, end: text.length }], []);
    },
  ],
  [
    'offices in one sentence',
    1_000,
    (size) => {
      const article = makeArticle('a.txt', `A headline\n\n${OFFICES.repeat(size)}left.`);
      return () => read(article);
    },
  ],
  [
    'articles that are alike',
    5_000,
    (size) => {
      const same = Array.from({ length: size }, (_, i) => makeArticle(`${i}.txt`, `A day\n\n${BODY}`));
      return () => withStories(same);
    },
  ],
];

for (const [shape, size, work] of SHAPES) {
  const times = [size, 2 * size, 4 * size].map((one) => best(work(one), RUNS));
  const ratios = times.slice(1).map((time, i) => Number((time / times[i]!).toFixed(2)));
  console.log(JSON.stringify({ shape, milliseconds: times.map(Math.round), ratios }));
}
