import { expect, it } from 'vitest';
import { waysIn } from '../../src/answers/when-ways.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Hit, Match } from '../../src/search/found.ts';
import { scene } from '../../src/text/dates/attach/scene.ts';
import { read } from '../../src/text/read.ts';

const TEXT = 'The church at Lund, put up by French priests in 1887, went under on Wednesday.';

/** The words that stand for what was asked, of which some were met by meaning. */
function standing(near: Readonly<Record<string, number>>): string[] {
  const article = makeArticle('a.txt', `Old church gone\n\n${TEXT}`);
  const reading = read(article);
  const sentence = reading.sentences.findLast(({ start }) => article.text.slice(start).startsWith('The'))!;
  const matched = Object.entries(near).map(([word, similarity]): Match => {
    const start = article.text.indexOf(word, sentence.start);
    const at = [{ start, end: start + word.length }];
    return { asked: 'place', word, how: similarity === 1 ? 'word' : 'meaning', similarity, at };
  });
  const hit = { passage: { article }, matched } as unknown as Hit;
  const told = scene(article.text, sentence, reading.timexes);
  return waysIn(hit, reading, sentence, told, false)
    .flat()
    .map(({ start, end }) => article.text.slice(start, end));
}

it('takes no word that only comes near, and is told aside, for what was asked', () => {
  expect(standing({ church: 0.68, put: 0.57 })).toEqual(['church']);
  expect(standing({ church: 0.68, put: 0.8 })).toEqual(['church', 'put']);
  expect(standing({ church: 0.68, went: 0.57 })).toEqual(['church', 'went']);
  expect(standing({ put: 0.57 })).toEqual(['put']);
});
