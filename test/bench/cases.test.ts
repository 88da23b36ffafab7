import { expect, it } from 'vitest';
import { meets } from '../../bench/eval/cases/expectation.ts';
import { readingJson } from '../../src/answers/reading-json.ts';
import { makeArticle } from '../../src/corpus/make.ts';

const text = '“We won,” said Anna Berg on 3 May 2011. Jan Holm said the plan was dead.';
const read = readingJson(makeArticle('a', text));

it.each([
  ['Berg ~~ We won', 'Holm ~~ We won'],
  ['Jan Holm :: plan was dead', 'Jan Holm ~~ plan was dead'],
  ['!Holm :: We won', '!Berg :: We won'],
  ['!sure Holm :: We won', '!sure Anna Berg :: We won'],
  ['!Dahl', '!Berg'],
  ['!!plan', '!!We won'],
  ['N 1', 'N 2'],
  ['K direct', 'K mixed'],
  ['S 2', 'S 3'],
  ['T 3 May 2011 = 2011-05-03', 'T 3 May 2011 = 2011-05-04'],
  ['D 3 May 2011 = 2011-05-03', 'D 3 May 2011 = 2011-05-03..2011-05-04'],
  ['T! 2011', 'T! 3 May 2011'],
])('a case expects “%s”, and “%s” would fail', (right, wrong) => {
  expect(meets(right, text, read)).toBe(true);
  expect(meets(wrong, text, read)).toBe(false);
});
