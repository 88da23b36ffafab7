import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Article } from '../src/corpus/article.ts';
import { joinPeople } from '../src/text/people/join.ts';
import { read } from '../src/text/read.ts';
import type { Quotation, Reading } from '../src/text/reading.ts';
import { dated } from '../src/text/dates/published/deduce.ts';
import { chance } from './check/random.ts';

/** What stands around a quotation, in UTF-16 units: enough to judge who speaks. */
const AROUND = 700;

const given = parseArgs({
  options: { n: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const { next } = chance(Number(given.values.seed));

/** Whether members would see it as somebody's own words, as certain. */
const isShown = ({ kind, certain, speaker }: Quotation): boolean =>
  kind !== 'indirect' && certain && speaker !== null;

/** The words around, with the quotation's parts in ⟦ ⟧. */
function marked({ text }: Article, { start, end, parts }: Quotation): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND / 2)];
  let at = from;
  const pieces = parts.map((part) => {
    const before = text.slice(at, part.start);
    at = part.end;
    return `${before}⟦${text.slice(part.start, part.end)}⟧`;
  });
  return `${pieces.join('')}${text.slice(at, to)}`;
}

function tell(number: number, article: Article, reading: Reading, quotation: Quotation): void {
  const speaker = joinPeople([{ article, reading }]).of(article.id, quotation.speaker!).name.text;
  console.log(
    `=== ${number} ${article.file} | ${article.title}\nspeaker: ${speaker} | ${quotation.basis}, ${quotation.kind}, ${quotation.rule}\n${marked(article, quotation)}\n`,
  );
}

/** `npm run -s sample -- FOLDER --n 200 --seed 1`: certain quotations, at most one an article, with what stands around, to be judged by readers. */
let left = Number(given.values.n);
const articles = loadCorpus(given.positionals[0]!)
  .articles.map((article) => ({ article, key: next() }))
  .toSorted((a, b) => a.key - b.key);
for (const { article } of articles) {
  const reading = read(dated(article));
  const shown = reading.quotations.filter(isShown);
  // Drawn from the place in the text, so that two versions of the reading tend to be asked about the same words.
  const place = next() * article.text.length;
  const one = shown.find(({ end }) => end > place) ?? shown.at(-1);
  if (one === undefined) continue;
  tell(Number(given.values.n) - --left, article, reading, one);
  if (left === 0) break;
}
