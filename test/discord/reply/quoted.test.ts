import { expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { bodyOf, cardsOf } from '../../support/shown.ts';

it('shows no blank behind words whose closing mark lacks: the passage ends before it', () => {
  const article = makeArticle(
    'a.txt',
    'A day of talks\n\n“We go,” said Prime Minister Else Vik.\n\n“We stay. said Chief Executive Bo Holm. “Thursday we,\n\n“we,” said Prime Minister Else Vik.',
    {},
  );
  const library = openLibrary([article], null);
  const lines = cardsOf(bodyOf(library.quote('Else Vik'), library)).flat();
  expect(lines.map(({ text }) => text)).toContain('“We stay. said Chief Executive Bo Holm.');
});
