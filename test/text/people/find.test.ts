import { expect, it } from 'vitest';
import { joinPeople } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';
import { articleOf } from '../article.ts';

const article = articleOf('Maricel Obligado, a teacher, said no. Mr. Ole Berg and Consolata Atieno left.');
const people = joinPeople([{ article, reading: read(article) }]);
const found = (query: string): string[] => people.find(query).map(({ name }) => name.text);

it.each([
  ['the teacher maricel obligado', 'Maricel Obligado'],
  ['survivor Obligado', 'Maricel Obligado'],
  ['Mama Atieno', 'Consolata Atieno'],
  ['neighbour Berg', 'Ole Berg'],
])('a noun for somebody before a name is passed over where nobody is called so: %s', (query, name) => {
  expect(found(query)).toEqual([name]);
});

it.each(['teacher', 'the teacher Holm', 'Obligado teacher', 'Anna Berg'])(
  'and nothing else is: %s',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);
