import { makeArticle } from '../../../src/corpus/make.ts';
import type { Article, Published } from '../../../src/corpus/article.ts';
import { answerJson } from '../../../src/answers/json.ts';
import { asksWhen } from '../../../src/answers/asks-when.ts';
import { openLibrary, type Library } from '../../../src/library.ts';
import type { Encoder } from '../../../src/search/encoder/encoder.ts';
import { read } from '../../../src/text/read.ts';
import { halfOf } from '../../eval/half.ts';
import { newsTrain, tellsIt, type TrainedOn, type TrainingRow } from '../../eval/news-train.ts';
import { openTable } from '../../eval/open-table.ts';
import { vectorsOf } from '../../eval/search/vectors.ts';
import type { Task, World } from '../world.ts';

/** The same, which does everything once alone: what it says does not rest on any rule. */
function remembering({ encode, reader }: Encoder): Encoder {
  const [vectors, logits] = [new Map<string, Int8Array>(), new Map<string, number>()];
  return {
    encode(sentences) {
      const key = JSON.stringify(sentences);
      const made = vectors.get(key) ?? encode(sentences);
      vectors.set(key, made);
      return made;
    },
    reader: reader && {
      read(...given) {
        const key = JSON.stringify(given);
        const made = logits.get(key) ?? reader.read(...given);
        logits.set(key, made);
        return made;
      },
    },
  };
}

/**
 * Answers over articles with vectors and the reader.
 * @param path a file that keeps the vectors between runs
 */
export function withVectors(
  name: string,
  articles: readonly Article[],
  tasks: World<Library>['tasks'],
  path: string,
): World<Library> {
  const texts = articles.map((article) => ({ article, reading: read(article) }));
  const { encoder, vectors } = vectorsOf(texts, path);
  const once = remembering(encoder);
  return {
    name,
    open() {
      const library = openLibrary(articles, openTable(), undefined, once);
      library.vectors.add(vectors);
      return library;
    },
    tasks,
  };
}

const publishedOn = (given: Published | string): Published =>
  typeof given === 'string' ? { value: given, from: given, to: given, basis: 'manifest' } : given;

/** Every so many of the questions are asked. */
const EVERY = 4;

/** Right: a passage that tells it is the first that is shown, once more if it has a day, and if that is stated. Wrong: a day of anything else. */
function asked(library: Library, document: TrainedOn, row: TrainingRow) {
  const answer = answerJson(library.when(row.question));
  const [first] = answer.kind === 'nothing' ? [] : answer.evidence;
  const tells =
    row.kind !== 'near' &&
    first !== undefined &&
    first.file === document.file &&
    tellsIt(document, row, first);
  const hasDay = Number(['dated', 'relative'].includes(first?.when?.status ?? ''));
  const counts = hasDay + Number(hasDay === 1 && answer.sure !== 'bearing');
  return { output: answer, right: tells ? 1 + counts : 0, wrong: tells ? 0 : counts };
}

/** Events told in other words, and near misses of time, over the articles of a folder like news-train. */
export function eventsTrained(folder: string, path: string): World<Library> {
  const { documents, questions } = newsTrain(folder);
  const articles = Array.from(documents.values(), ({ file, text, outlet, published }) =>
    makeArticle(file, text, { outlet, published: publishedOn(published) }),
  );
  const tasks = questions
    .filter(({ kind, question }) => kind === 'event2' || (kind === 'near' && asksWhen(question)))
    .filter((_, i) => i % EVERY === 0)
    .map((row): Task<Library> => ({
      set: row.kind === 'near' ? 'near misses of news-train' : 'events of news-train',
      half: halfOf(row),
      run: (library) => asked(library, documents.get(row.article)!, row),
    }));
  return withVectors('news-train', articles, tasks, path);
}
