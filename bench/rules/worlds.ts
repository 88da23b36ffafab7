import { join } from 'node:path';
import { mutations } from './worlds/mutations.ts';
import {
  archive,
  articlesIn,
  askTasks,
  checkTasks,
  recorded,
  topicTasks,
  typedTasks,
  whenTasks,
} from './worlds/archives.ts';
import { fixtureTasks, pageTasks } from './worlds/articles.ts';
import { eventTasks, timexTasks } from './worlds/dates.ts';
import { quotationTasks } from './worlds/quotations.ts';
import { askedCaseTasks, caseTasks, joiningTasks, seedTasks } from './worlds/small.ts';
import { eventsTrained, withVectors } from './worlds/with-vectors.ts';
import { wikinews } from '../eval/wikinews.ts';
import type { World } from './world.ts';

const OURS = join(import.meta.dirname, '..', 'data');
const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
/** So many pages are looked at: to read all takes longer than everything else. */
const PAGES = 120;

/** Texts that are each by themselves. */
const alone = (name: string, tasks: World['tasks']): World => ({
  name,
  open: () => null,
  tasks,
});

/**
 * All that is read and asked, what costs least first.
 * @param data the folder of the sets that are not in the repository, with the seeds' gold and the cases
 * @param pages so many news pages are taken apart
 */
export async function worldsOf(data: string, pages = PAGES): Promise<readonly World[]> {
  const news = join(data, 'data', 'news');
  const cases = join(data, 'cases', 'open.jsonl');
  const polnear = (part: string): string => join(data, 'data', 'quotations', `polnear.${part}.public.jsonl`);
  return [
    alone('small texts', [
      ...seedTasks(join(data, 'gold', 'seed-quotations.jsonl')),
      ...caseTasks(cases),
      ...joiningTasks(join(OURS, 'joining', 'rows.jsonl')),
    ]),
    alone('articles with gold', [
      ...quotationTasks(
        'quotations of Wikinews',
        join(OURS, 'wikinews-quotations', 'quotations.jsonl'),
        false,
      ),
      ...quotationTasks('quotations of news', join(news, 'quotations.jsonl'), true),
      ...quotationTasks('PolNeAR dev', polnear('dev'), false),
      ...quotationTasks('PolNeAR test', polnear('test'), false),
      ...timexTasks('times of MEANTIME', join(data, 'data', 'dates', 'meantime_timex_dev.jsonl')),
      ...timexTasks('times of WikiWars', join(data, 'data', 'dates', 'wikiwars.jsonl')),
      ...eventTasks('events of Wikinews', join(data, 'data', 'dates', 'wikinews.jsonl')),
      ...eventTasks('events of news', join(news, 'events.jsonl')),
    ]),
    alone('cases that are asked', askedCaseTasks(cases)),
    alone('articles', fixtureTasks()),
    alone('pages', await pageTasks(join(data, 'data', 'archive', 'pages.jsonl'), pages)),
    archive('news', articlesIn(join(news, 'corpus')), [
      ...whenTasks('when of news', join(news, 'when.jsonl')),
      ...askTasks('search of news', join(news, 'search', 'queries.jsonl')),
      ...checkTasks(join(news, 'check.jsonl')),
    ]),
    archive(
      'Wikinews',
      wikinews,
      whenTasks('when of Wikinews', join(OURS, 'wikinews-when', 'questions.jsonl')),
    ),
    archive('seeds', articlesIn(SEEDS), [
      ...whenTasks('when of seeds', join(data, 'gold', 'seed-when.jsonl')),
      ...topicTasks(join(OURS, 'topics', 'topics.jsonl')),
    ]),
    archive(
      'typed',
      articlesIn(join(OURS, 'typed', 'corpus')),
      typedTasks(join(OURS, 'typed', 'questions.jsonl')),
    ),
    mutations(),
    recorded(),
  ];
}

/** What the thresholds of search and answers are tried by: the same with vectors and the reader. */
export function worldsWithVectors(data: string, vectors: string): readonly World[] {
  const news = join(data, 'data', 'news');
  return [
    withVectors(
      'when of news',
      articlesIn(join(news, 'corpus'))(),
      whenTasks('when of news', join(news, 'when.jsonl')),
      `${vectors}.news`,
    ),
    withVectors(
      'news with vectors',
      articlesIn(join(news, 'corpus'))(),
      [
        ...whenTasks('when of news', join(news, 'when.jsonl')),
        ...askTasks('search of news', join(news, 'search', 'queries.jsonl')),
      ],
      `${vectors}.news`,
    ),
    eventsTrained(join(data, 'data', 'news-train'), `${vectors}.train`),
  ];
}
