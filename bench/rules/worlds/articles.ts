import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { makeArticle } from '../../../src/corpus/make.ts';
import { deduce } from '../../../src/text/dates/published/deduce.ts';
import { extract } from '../../../src/forms/extract.ts';
import type { Extracted } from '../../../src/forms/form.ts';
import { articleOf } from '../../../src/article-of.ts';
import { halfOf } from '../../eval/half.ts';
import { type PageArticle, scorePage } from '../../eval/pages/score-page.ts';
import { rows } from '../../eval/rows.ts';
import type { Task } from '../world.ts';
import { readText, readWhole } from './reading.ts';

const FIXTURE = new URL('../../../test/fixtures/archive/', import.meta.url);
const ZIPS = ['wikinews', 'senate', 'digital-gov'];

/** Real articles that no rule was made for. Judged is the day of publication alone, as their text and name show it. */
export const fixtureTasks = (): Task<unknown>[] =>
  ZIPS.flatMap((zip) => {
    const files = unzipSync(readFileSync(new URL(`${zip}.zip`, FIXTURE)));
    const sources = JSON.parse(strFromU8(files['sources.json']!)) as { file: string; published?: string }[];
    return sources.map(({ file, published }): Task<unknown> => {
      const text = new TextDecoder().decode(files[file]);
      return {
        set: `articles of ${zip}`,
        half: halfOf({ id: file }),
        run: () => {
          const { value } = deduce(makeArticle(file, text));
          const right = value !== null && value === published;
          const wrong = value !== null && published !== undefined && !right;
          const { output } = readText(file, text, published);
          return { output: [value, output], right: Number(right), wrong: Number(wrong) };
        },
      };
    });
  });

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html64: string;
  readonly gold: PageArticle;
}

/** So many hundredths of a page's words. */
const WHOLE = 100;

/** News pages. What is taken out of their HTML stays the same; what of it is the article is judged. */
export async function pageTasks(path: string, most: number): Promise<Task<unknown>[]> {
  const tasks: Task<unknown>[] = [];
  for (const { id, url, html64, gold } of rows<Page>(path).slice(0, most)) {
    const input = { name: 'page.html', bytes: Buffer.from(html64, 'base64'), url };
    const [first] = (await extract(input)).articles;
    if (first) tasks.push({ set: 'pages', half: halfOf({ id }), run: () => ofPage(first, gold) });
  }
  return tasks;
}

function ofPage(first: Extracted, gold: PageArticle) {
  const article = articleOf('page.html', first);
  const { text, blocks, title, published } = article;
  const paragraphs = blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end));
  const score = scorePage(gold, { paragraphs, title, date: published.value });
  const said = [score.title, score.date];
  const { output } = readWhole(article);
  return {
    output,
    right: Math.round(WHOLE * score.f1) + said.filter((one) => one === true).length,
    wrong: score.furniture.length + score.lost.length + said.filter((one) => one === false).length,
  };
}
