import { openSaved } from '../../src/answers/kept/saved.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readMeans } from '../../src/means.ts';
import { openEmbedded } from '../../src/search/embedded.ts';
import { searchOver } from '../../src/search/search.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';
import { ask, keep } from './asked.ts';
import { questionsOf } from './questions.ts';

/** Of each kind. */
const EACH = 60;

// Articles in this process: reads them, or opens what was read, and asks.
const [folder = '', index = '', answers = ''] = process.argv.slice(2);
const start = performance.now();
const { articles, problems } = loadCorpus(folder);
const { meaning } = readMeans(() => {});
const { prepared } = openSaved(index, meaning).prepare(articles.map(dated), { stamp: null, problems });
const read = performance.now() - start;
const all = prepared.texts.map(({ article }) => article);
const search = searchOver(openEmbedded(prepared.laid, all, meaning, null), meaning);
const { asked, figures } = ask(search, questionsOf(prepared.texts, EACH));
keep(answers, asked);
console.log(
  JSON.stringify({
    opened: Math.round(read / 1000),
    passages: prepared.laid.places.numbers.length,
    ...figures,
  }),
);
