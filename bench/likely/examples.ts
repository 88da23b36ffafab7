import { asQuestion, eventIn } from '../../src/answers/asks-when.ts';
import type { Archive } from '../../src/answers/archive.ts';
import { help } from '../../src/answers/help.ts';
import { offersIn } from '../../src/answers/likely/offer.ts';
import { readWith } from '../../src/answers/likely/read-with.ts';
import { type Signs, signsOf } from '../../src/answers/likely/signs.ts';
import { toldOtherwise } from '../../src/answers/same-act/told-otherwise.ts';
import { actOf } from '../../src/answers/told/act.ts';
import { varied } from '../../src/answers/varied.ts';
import { isDay } from '../../src/answers/when-of.ts';
import type { Telling } from '../../src/answers/when-supports.ts';
import { openLibrary } from '../../src/library.ts';
import { read } from '../../src/text/read.ts';
import { isMeant, type Kind } from './asked.ts';
import { articleFrom, newsTrain, tellsIt, type TrainedOn, type TrainingRow } from '../eval/news-train.ts';
import { openTable } from '../eval/open-table.ts';
import { vectorsOf } from '../eval/search/vectors.ts';

/** A passage that may tell of an event, with a day. */
export interface Example {
  readonly kind: Kind;
  readonly article: string;
  readonly signs: Signs;
  readonly tells: Telling;
  /** Whether the day is that of a word that stands for the event. */
  readonly told: boolean;
  /** How surely it tells of it, by the reader. */
  readonly read: number;
  /** Whether that passage tells of it. */
  readonly right: boolean;
}

/** What was found of each question of a folder like news-train, asked of all its articles together. */
function examplesIn(
  archive: Archive,
  documents: ReadonlyMap<string, TrainedOn>,
  all: readonly TrainingRow[],
): Example[] {
  const reader = archive.search.reader()!;
  return all.flatMap((row): Example[] => {
    const { article, kind, question: asked } = row;
    const document = documents.get(article)!;
    const question = asQuestion(asked);
    const topic = eventIn(question);
    const told = toldOtherwise(archive.search.find(topic), topic);
    const found = told.bearing.length > 0 ? told : archive.search.find(question);
    const act = actOf(question, found.words);
    const offers = offersIn(archive, question, act, { ...found, bearing: varied(found.bearing) });
    return offers
      .filter(({ dated }) => isDay(dated.when))
      .map((offer) => {
        const { passage } = offer.hit;
        return {
          kind: kind as Kind,
          article,
          signs: signsOf(offer, offers, found.words, act !== null),
          tells: offer.tells,
          told: offer.told,
          read: readWith(archive, reader, topic, offer.hit),
          right: kind !== 'near' && passage.article.file === document.file && tellsIt(document, row, passage),
        };
      });
  });
}

/**
 * Asks the events and the near misses of time of a folder like news-train (`articles.jsonl`, `rows.jsonl`).
 * @param path a file that keeps the vectors of its sentences between runs
 * @returns every passage that would be offered with a day, and how many questions of each kind there are
 */
export function examplesOf(
  folder: string,
  path: string,
): { examples: Example[]; asked: Record<Kind, number> } {
  const { documents, questions } = newsTrain(folder);
  const all = questions.filter(isMeant);
  const articles = Array.from(documents.values(), articleFrom);
  const { encoder, vectors } = vectorsOf(
    articles.map((article) => ({ article, reading: read(article) })),
    path,
  );
  const library = openLibrary(articles, openTable(), undefined, encoder);
  library.vectors.add(vectors);
  const examples: Example[] = [];
  library.answer((archive) => {
    examples.push(...examplesIn(archive, documents, all));
    return help();
  });
  const count = (kind: Kind): number => all.filter((one) => one.kind === kind).length;
  return { examples, asked: { event: count('event'), event2: count('event2'), near: count('near') } };
}
