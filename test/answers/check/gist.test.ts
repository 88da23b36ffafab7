import { expect, test } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const { check } = openLibrary(
  [
    makeArticle(
      'quay.txt',
      'The quay\n\n“We do not favour a second quay, and the harbour’s council won’t pay for it,” Ida Moe said.\n\n“The town has paid for the bridge, the mill and three ferries that nobody uses, and it shall not pay again,” she said.',
      {},
    ),
  ],
  null,
);

test.each([
  ['We do favour a second quay', 'Altered: “not” is missing'],
  ['We do not favour a third quay', 'Altered: “third” instead of “second”'],
  ['We certainly do not favour a second quay', 'Altered: “certainly” is added'],
  ['We do not favor a second quay', 'Altered: in spelling only'],
  ['the bridge the mill and three ferries that nobody uses', 'Altered: one comma'],
  ['We do not favour, a second quay', 'Altered: one comma'],
  ['the bridge; the mill and three ferries that nobody uses', 'Altered: in punctuation only'],
  ['We do, not favour, a second quay', 'Altered: in punctuation only'],
  ['the harbour’s council will not pay for it', 'Altered: in contractions only'],
  ['We do favour a third quay', 'Altered: “not” is missing, and 1 more difference'],
  ['They favour a second quay', 'Altered: “not” is missing, and 1 more difference'],
  ['They do now favour a second quay', 'Altered: “now” instead of “not”, and 1 more difference'],
  ['We do certainly favour a second quay', 'Altered: “certainly” instead of “not”'],
  ['We do all favour a second quay', 'Altered: “not” is missing, and 1 more difference'],
  ['We never favour a second quay', 'Altered: “never” instead of “do not”'],
  ['We will favour a second quay', 'Altered: “will” instead of “do not”'],
  ['The town has not for the bridge', 'Altered: “not” is added, and 1 more difference'],
  ['The town has paid for the bridge, and it shall not pay again', 'Altered: in many words'],
])('%j is graded in the first line by what is worst: %s', (text, headline) => {
  expect(check(text, '').says.map(plain).slice(0, 2)).toEqual([
    headline,
    'The nearest words in these articles are below.',
  ]);
});
