import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';
import { encoder } from '../support/seeds.ts';

const table = readTable();
const meaning = 'kind' in table ? null : table;
const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;

/** What a library of one sentence says of an event, read by the reader of question and passage. */
function asked(text: string, event: string) {
  const article = makeArticle('a.txt', `News from the town\n\n${text}\n`, { published: day });
  const library = openLibrary([article], meaning, undefined, encoder);
  const { vectors } = library;
  vectors.add(new Map(vectors.left().map(({ key, sentences }) => [key, encoder.encode(sentences)])));
  const { sure, says } = library.when(event);
  return { sure, says: says.map(plain)[0] };
}

const NEEDS =
  'Holm told the council that any decision about the mill needs approval from Dahl and the state.';

describe('that the articles do not say when', () => {
  it.each([
    ['Ida Holm resigned as mayor after a quarrel.', 'when did Ida Holm resign'],
    ['Ida Holm resigned as mayor after a quarrel.', 'Ida Holm’s resignation'],
    ['The mill burned down in a storm.', 'when did the mill burn down'],
  ])('is said of what they tell: “%s”, asked “%s”', (text, event) =>
    expect(asked(text, event)).toEqual({ sure: 'answered', says: 'The articles do not say when.' }),
  );

  it.each([
    [NEEDS, 'when did Dahl approve the mill'],
    [NEEDS, 'approval of the mill by Dahl'],
    ['Holm, who never met Berg, wrote a book on his election as mayor.', 'when was Holm elected mayor'],
  ])('is not said of what has its words and is not told: “%s”, asked “%s”', (text, event) =>
    expect(asked(text, event).sure).toBe('bearing'),
  );
});
