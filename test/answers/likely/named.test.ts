import { expect, it } from 'vitest';
import type { Archive } from '../../../src/answers/archive.ts';
import { hitAt } from '../../../src/answers/hit-at.ts';
import { namedSomewhere, roleOnly } from '../../../src/answers/likely/named.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

const text =
  'Town\n\nA federal judge ruled on Friday.\n\nHe closed the hall.\n\nAnn Roe left.\n\nThe ruling was by Judge Lee.\n';
const article = makeArticle('a.txt', text);
const reading = read(article);
const archive = { readingOf: () => reading } as unknown as Archive;
const words = (...names: readonly string[]) => names.map((name) => ({ text: name, how: 'word' }) as const);
const hitOf = (sentence: string) => {
  const at = reading.sentences.findIndex(({ start }) => text.startsWith(sentence, start));
  return hitAt(article, at, reading.sentences[at]!, []);
};

it('finds the names of a question anywhere in the article of a passage', () => {
  expect(namedSomewhere(words('Lee', 'ruled'))(hitOf('A federal'))).toBe(true);
  expect(namedSomewhere(words('Lee', 'Berg'))(hitOf('A federal'))).toBe(false);
});

it('takes whoever is only described for them, not a pronoun nor another person', () => {
  const isRole = roleOnly(archive, words('Lee'));
  expect(isRole(hitOf('A federal'))).toBe(true);
  expect(isRole(hitOf('He closed'))).toBe(false);
  expect(isRole(hitOf('Ann Roe'))).toBe(false);
  expect(roleOnly(archive, words('Berg'))(hitOf('A federal'))).toBe(false);
});
