import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';
import { run } from './run.ts';

/** A topic of a word or two, as members type it. */
interface Row {
  readonly id: string;
  readonly topic: string;
  /** Whether the seeds have it. */
  readonly present: boolean;
}

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** Short topics asked of the seeds: those that are there must be answered, the others not, and not offered either. */
await run((topics: readonly Row[]) => {
  const table = readTable();
  const library = openLibrary(loadCorpus(SEEDS).articles, 'kind' in table ? null : table);
  const asked = topics.map((row) => {
    const { kind, sure, says } = library.ask(row.topic);
    const found = sure === 'bearing' ? 'offered' : 'answered';
    const came = kind === 'nothing' ? 'nothing' : found;
    return { ...row, came, says: says.map(plain).join(' ') };
  });
  const many = (present: boolean, came: string): number =>
    asked.filter((one) => one.present === present && one.came === came).length;
  const of = (present: boolean): object => ({
    n: topics.filter((row) => row.present === present).length,
    answered: many(present, 'answered'),
    offered: many(present, 'offered'),
  });
  return {
    figures: { present: of(true), absent: of(false) },
    errors: asked
      .filter(({ present, came }) => came !== (present ? 'answered' : 'nothing'))
      .map(
        ({ id, topic, present, came, says }) =>
          `${id} ${topic} | ${present ? 'present' : 'absent'}, ${came} | ${says}`,
      ),
    predictions: asked,
  };
});
