import { answerJson } from '../../src/answers/json.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readMeans } from '../../src/means.ts';
import { encodeAtOnce } from '../../src/vectors-of.ts';
import { run } from './run.ts';

/** A question as somebody typed it who had read the articles, and never the program. */
interface Row {
  readonly id: string;
  readonly query: string;
  readonly kind: 'quote' | 'when' | 'ask' | 'topic' | 'near-miss';
  /** The file of the article that answers, or that a near miss is about. */
  readonly article: string;
  /** Words of that article that answer, each enough alone; none of a near miss. */
  readonly answer: readonly string[];
  /** The day that is asked for, where one is and the article supports it. */
  readonly day: string | null;
}
type Json = ReturnType<typeof answerJson>;
type Shown = Json['evidence'][number];

/** What is on the first page: whoever asks for someone's words gets a list, and none of it is *the* answer. */
const SEEN = 3;
const CORPUS = new URL('../data/typed/corpus', import.meta.url).pathname;
const tell = (line: string): void => console.error(line);

/** Questions that people typed, each asked as a mention is, over forty articles. */
await run((rows: readonly Row[], corpus = CORPUS) => {
  const { articles } = loadCorpus(corpus);
  const { meaning, encoder } = readMeans(tell);
  const library = openLibrary(articles, meaning, undefined, encoder);
  if (encoder) encodeAtOnce(library, encoder, Infinity, { path: null, tell });
  const texts = new Map(articles.map(({ file, text }) => [file, text]));

  const holds = ({ article, answer, day }: Row, { file, start, end, when }: Shown): boolean =>
    file === article &&
    (day === null || when === undefined || [when?.value, when?.from, when?.to].includes(day)) &&
    answer.some((words) => {
      const at = texts.get(file)!.indexOf(words);
      return at !== -1 && at < end && start < at + words.length;
    });
  const asked = rows.map((row) => {
    const answer = answerJson(library.ask(row.query));
    const shown = answer.kind === 'nothing' ? [] : answer.evidence.slice(0, SEEN);
    const said = shown.length > 0 && answer.sure !== 'bearing';
    const first = answer.kind === 'quotations' ? shown : shown.slice(0, 1);
    const found = said ? 'answered' : 'offered';
    return {
      ...row,
      came: shown.length === 0 ? 'nothing' : found,
      right: said && first.some((one) => holds(row, one)),
      among: shown.some((one) => holds(row, one)),
      shown: shown.map(({ text }) => text.slice(0, 120)),
    };
  });
  const answerable = asked.filter(({ kind }) => kind !== 'near-miss');
  return {
    figures: {
      answerable: answerable.length,
      right: answerable.filter(({ right }) => right).length,
      among: answerable.filter(({ among }) => among).length,
      answeredWrong: answerable.filter(({ came, right }) => came === 'answered' && !right).length,
      unanswerable: asked.length - answerable.length,
      nearMissesAnswered: asked.filter(({ kind, came }) => kind === 'near-miss' && came === 'answered')
        .length,
    },
    errors: asked
      .filter(({ kind, right, came }) => (kind === 'near-miss' ? came === 'answered' : !right))
      .map(({ id, kind, query, came, among, shown }) =>
        [`${id} ${kind} ${query} | ${came}${among ? ', among three' : ''}`, ...shown].join('\n    '),
      ),
    predictions: asked,
  };
});
