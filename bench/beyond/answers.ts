import { commands } from '../../commands/index.ts';
import { openArchive } from '../../src/answers/archive.ts';
import { openSaved } from '../../src/answers/kept/saved.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { libraryOf } from '../../src/library.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { readMeans } from '../../src/means.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { type FindOptions, type Search, searchOver } from '../../src/search/search.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';
import { questionsOf } from '../corpus/questions.ts';

/** Whatever is searched for is searched for in the engine; names, quotations and checks are looked up in this process. */
const [folder = '', index = '', url = '', alias = ''] = process.argv.slice(2);
const { articles, problems } = loadCorpus(folder);
const { meaning } = readMeans(() => {});
const { prepared } = openSaved(index, meaning).prepare(articles.map(dated), { stamp: null, problems });
const archive = openArchive(prepared, meaning);
const { reach, close } = openReach({ url, credentials: null, patience: 10_000 });
const engine = searchOver(openOpenSearch(reach, alias).stacks(meaning), meaning);

/** The article of this process that one of the engine's is: answers compare them as they are. */
const own = ({ id }: { readonly id: string }) => archive.articleOf(id)!;
const within = ({ only, ...rest }: FindOptions = {}): FindOptions => ({
  ...rest,
  only: only ? (article) => only(own(article)) : null,
});
const search: Search = {
  find(query, options) {
    const { hits, bearing, ...rest } = engine.find(query, within(options));
    const owned = new Map(
      hits.map((hit) => [hit, { ...hit, passage: { ...hit.passage, article: own(hit.passage.article) } }]),
    );
    return { ...rest, hits: [...owned.values()], bearing: bearing.map((hit) => owned.get(hit)!) };
  },
  count: (query, options) => engine.count(query, within(options)),
};

const [embedded, elsewhere] = [archive, { ...archive, search }].map((one) => ({
  library: libraryOf(one, prepared.borne),
  commands,
  json: true,
}));
const asked = questionsOf(
  prepared.texts.map(({ article }) => article),
  embedded!.library,
);
const differ = asked.filter(({ line }) => {
  const [a, b] = [answerLine(embedded!, line), answerLine(elsewhere!, line)];
  return JSON.stringify(a) !== JSON.stringify(b);
});
console.log(
  JSON.stringify({
    questions: asked.length,
    same: asked.length - differ.length,
    differ: differ.map(({ line }) => line),
  }),
);
await close();
