import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';
import { encodeAll } from '../support/encode-all.ts';
import { encoder } from '../support/seeds.ts';

const table = readTable();
const meaning = 'kind' in table ? null : table;
const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;

/** What a library of one text says of an event, with the vectors of its sentences and the reader of question and passage. */
export function readIn(text: string, event: string) {
  const article = makeArticle('a.txt', `News from the town\n\n${text}\n`, { published: day });
  const library = openLibrary([article], meaning, undefined, encoder);
  encodeAll(library.vectors);
  const { sure, says, evidence } = library.when(event);
  const [first] = evidence;
  return {
    sure,
    says: says.map(plain)[0],
    value: first?.when?.value ?? null,
    notes: first?.notes.map(plain) ?? [],
  };
}
