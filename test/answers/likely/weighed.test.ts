import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/answers/archive.ts';
import { prepare } from '../../../src/answers/kept/prepared.ts';
import { offersIn } from '../../../src/answers/likely/offer.ts';
import { weighed } from '../../../src/answers/likely/weighed.ts';
import { actOf } from '../../../src/answers/told/act.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import type { Found, Match } from '../../../src/search/found.ts';

/** A word of the question: where the article has a word for it, and how near that comes. */
type Met = readonly [asked: string, word: string, similarity?: number];

/** An archive of one article, and its sentences as found for some words: each with those of them that it has. */
function asked(sentences: readonly (readonly [text: string, like: number, met: readonly Met[]])[]) {
  const text = `News from the town\n\n${sentences.map(([one]) => one).join('\n\n')}\n`;
  const archive = openArchive(prepare([makeArticle('a.txt', text, {})], null), null);
  const article = archive.articles[0]!;
  const reading = archive.readingOf(article);
  const hits = sentences.map(([one, like, met], place) => {
    const start = article.text.indexOf(one);
    const sentence = reading.sentences.findIndex((range) => range.start === start);
    const matched = met.map(([word, there, similarity = 1]): Match => {
      const at = article.text.indexOf(there, start);
      const how = similarity === 1 ? 'word' : 'meaning';
      return { asked: word, how, word: there, similarity, at: [{ start: at, end: at + there.length }] };
    });
    return {
      passage: { article, start, end: start + one.length, sentence },
      score: 0.5 - place / 100,
      like,
      matched,
    };
  });
  const words = ['Brenner', 'quit', 'race'].map((word) => ({ text: word, how: 'word' }) as const);
  const found: Found = { outcome: 'bearing', hits, bearing: hits, words };
  const question = 'When did Brenner quit the race';
  return { archive, found, question };
}

const NAME: Met = ['Brenner', 'Brenner'];

function offers(...sentences: Parameters<typeof asked>[0]) {
  const { archive, found, question } = asked(sentences);
  return offersIn(archive, question, actOf(question, found.words), found).map(({ tells, dated }) => [
    tells,
    dated.when.value,
  ]);
}

function ordered(...sentences: Parameters<typeof asked>[0]) {
  const { archive, found, question } = asked(sentences);
  return weighed(archive, question, found).map(({ hit, dated, sure }) => ({
    text: hit.passage.article.text.slice(hit.passage.start, hit.passage.end),
    day: dated.when.value,
    isSure: sure > 0,
  }));
}

describe('what is offered', () => {
  it('is a passage that is like the question, with the only day of its clause', () => {
    expect(offers(['Brenner withdrew from the contest in March 2014.', 0.6, [NAME]])).toEqual([
      ['in no word', '2014-03'],
    ]);
  });

  it('is nothing that tells it in no word and is not like it, that lacks a name, or in which it is denied', () => {
    expect(offers(['Brenner withdrew from the contest in March 2014.', 0, [NAME]])).toEqual([]);
    expect(offers(['Holm withdrew from the contest in March 2014.', 0.6, []])).toEqual([]);
    expect(
      offers([
        'Brenner did not quit the race on 3 March 2014.',
        0.6,
        [NAME, ['quit', 'quit'], ['race', 'race']],
      ]),
    ).toEqual([]);
  });
});

describe('what is weighed', () => {
  const bare = ['Brenner lives in Bergen.', 0.7, [NAME]] as const;
  const dated = [
    'Brenner quit the race in March 2014.',
    0.6,
    [NAME, ['quit', 'quit'], ['race', 'race']],
  ] as const;

  it('puts a day that may be meant first, however good what has none', () => {
    expect(ordered(bare, dated).map(({ day, isSure }) => [day, isSure])).toEqual([
      ['2014-03', true],
      [null, false],
    ]);
  });

  it('shows no day that is too unsure, and keeps its passage', () => {
    const faint = ['Brenner opened a shop in March 2014.', 0.05, [NAME]] as const;
    const better = ['Brenner spoke of the race.', 0.75, [NAME, ['race', 'race']]] as const;
    expect(ordered(better, faint)).toEqual([
      { text: better[0], day: null, isSure: false },
      { text: faint[0], day: null, isSure: false },
    ]);
  });
});
