import { expect, it } from 'vitest';
import { hitAt } from '../../src/answers/hit-at.ts';
import { areOne, isWithin, shareText } from '../../src/answers/same-place.ts';
import { makeArticle } from '../../src/corpus/make.ts';

const [one, other] = ['a.txt', 'b.txt'].map((file) =>
  makeArticle(file, 'News\n\nHolm resigned. She left.\n', {}),
) as [ReturnType<typeof makeArticle>, ReturnType<typeof makeArticle>];
const hit = (article = one, start = 6, end = 20) => hitAt(article, 1, { start, end }, []);
const shown = (start: number, end: number, article = one) => ({ article, start, end });

it('a passage is one with what begins there too, in the same article alone', () => {
  expect([hit(), hit(other), hit(one, 7)].map((found) => areOne(hit(), found))).toEqual([true, false, false]);
});

it('a passage stands within what holds the whole of it', () => {
  const places = [shown(6, 20), shown(0, 30), shown(7, 20), shown(6, 19), shown(6, 20, other)];
  expect(places.map((place) => isWithin(hit(), place))).toEqual([true, true, false, false, false]);
});

it('two that only touch share no text, nor do those of two articles', () => {
  const places = [shown(19, 30), shown(20, 30), shown(0, 7), shown(0, 6), shown(6, 20, other)];
  expect(places.map((place) => shareText(shown(6, 20), place))).toEqual([true, false, true, false, false]);
});
