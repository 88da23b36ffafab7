import { describe, expect, it } from 'vitest';
import { openSearch, type Vectored } from '../../../src/search/search.ts';
import { openAdding } from '../../../src/search/vectors/adding.ts';
import type { Encoder } from '../../../src/search/encoder/encoder.ts';
import { encodeAll } from '../../support/encode-all.ts';
import { encoder } from '../../support/seeds.ts';
import { textOf } from '../seeds.ts';

const article = textOf(
  'mill.txt',
  [
    'Mill at Lunde sold',
    'The town talked of the mill at Lunde for a year. Who would buy the mill at Lunde, people asked. In May it was sold.',
    'The mill at Lunde was bought by Holm Brothers.',
    'The choir sang in the open, and nobody minded the rain.',
  ].join('\n\n'),
);

/** Ten sentences that all have to do with it. */
const long = textOf(
  'long.txt',
  [
    'Mill at Lunde sold',
    ...Array.from({ length: 10 }, (_, i) => `The mill at Lunde had ${i + 2} owners.`),
  ].join('\n\n'),
);

function searching(reader: Encoder['reader'], read = article): Vectored {
  const search = openSearch([read], null, undefined, { ...encoder, reader });
  const adding = openAdding([read], search);
  encodeAll(adding);
  return search;
}

const firstOf = (search: Vectored, query: string): string => {
  const [hit] = search.find(query).hits;
  return article.article.text.slice(hit!.passage.start, hit!.passage.end);
};

/** How sure the search is where the reader always says the same. */
const sure = (logit: number): number =>
  searching({ read: () => logit }).find('Who bought the mill at Lunde?').hits[0]!.score;

describe('reading what was found', () => {
  const bought = 'Who bought the mill at Lunde?';

  it('reads each behind the sentence before it', () => {
    const read: (string | null)[][] = [];
    searching({ read: (_question, _title, ...given) => (read.push(given), 0) }).find(bought);
    expect(read).toHaveLength(5);
    expect(read).toContainEqual(['The mill at Lunde was bought by Holm Brothers.', 'In May it was sold.']);
    expect(read).toContainEqual(['The town talked of the mill at Lunde for a year.', null]);
  });

  it('reads the eight best, and puts one of the first five first, however much one further down is believed', () => {
    const sentences: string[] = [];
    searching({ read: (_question, _title, one) => (sentences.push(one), 0) }, long).find(bought);
    expect(new Set(sentences).size).toBe(8);
    const believed = (place: number): string[] => {
      const reader = {
        read: (_question: string, _title: string, one: string) => Number(one === sentences[place]) * 99,
      };
      return searching(reader, long)
        .find(bought)
        .hits.map(({ passage: { start, end } }) => long.article.text.slice(start, end));
    };
    expect(believed(4)[0]).toBe(sentences[4]);
    expect(believed(6).slice(0, 2)).toEqual([sentences[0], sentences[6]]);
  });

  it('reads a question without its mark', () => {
    const asked: string[] = [];
    searching({ read: (question) => (asked.push(question), 0) }).find('Who bought the mill at Lunde ?');
    expect(asked[0]).toBe('Who bought the mill at Lunde');
  });

  it('reads and encodes a question without its slips of the pen', () => {
    const had: (string | undefined)[] = [];
    const search = openSearch([article], null, undefined, {
      ...encoder,
      encode: (texts) => (had.push(texts[0]!.text), encoder.encode(texts)),
      reader: { read: (question) => (had.push(question), 0) },
    });
    const adding = openAdding([article], search);
    encodeAll(adding);
    had.length = 0;
    search.find('Who bougt the mill at Lunde?');
    expect(new Set(had)).toEqual(new Set(['Who bought the mill at Lunde?', 'Who bought the mill at Lunde']));
  });

  it('puts that first which answers', () => {
    const who = 'Who is the buyer of the mill at Lunde?';
    expect(firstOf(searching(null), who)).toMatch(/people asked/u);
    expect(firstOf(searching(encoder.reader), who)).toBe('The mill at Lunde was bought by Holm Brothers.');
  });

  it('changes places, and not scores', () => {
    const scores = searching({ read: (_question, _title, sentence) => -sentence.length / 10 })
      .find('Who bought the mill at Lunde?')
      .hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('is surer where the reader is', () => {
    expect(sure(3)).toBeGreaterThan(sure(0));
    expect(sure(0)).toBeGreaterThan(sure(-3));
  });

  describe('a topic', () => {
    const topic = 'new owners of the mill at Lunde';
    /** Believes what tells who bought it, and nothing else. */
    const believing = searching({ read: (_question, _title, said) => (said.includes('bought') ? 5 : -5) });

    it('is read where that is asked for, and put in order', () => {
      const tells = 'The mill at Lunde was bought by Holm Brothers.';
      const [hit] = believing.find(topic, { readTopics: true }).hits;
      expect(article.article.text.slice(hit!.passage.start, hit!.passage.end)).toBe(tells);
      expect(firstOf(believing, topic)).not.toBe(tells);
    });

    it('is offered for what the reader says, and no surer for it', () => {
      const [believed, doubted] = [9, -9].map((logit) =>
        searching({ read: () => logit }).find('brothers take over old works', { readTopics: true }),
      );
      expect(believed!.hits.map(({ score }) => score)).toEqual(doubted!.hits.map(({ score }) => score));
      expect([believed!.outcome, doubted!.outcome]).toEqual(['bearing', 'closest']);
    });

    it('is not read where it is a word or two', () => {
      const reader = {
        read: () => {
          throw new Error('Read');
        },
      };
      expect(() => searching(reader).find('Lunde mill', { readTopics: true })).not.toThrow();
      expect(() => searching(reader).find(topic, { readTopics: true })).toThrow('Read');
    });
  });

  it('reads no topic otherwise, and nothing before all vectors are there', () => {
    const reader = {
      read: () => {
        throw new Error('Read');
      },
    };
    expect(() => searching(reader).find('mill at Lunde sold')).not.toThrow();
    const without = openSearch([article], null, undefined, { ...encoder, reader });
    expect(() => without.find('Who bought the mill at Lunde?')).not.toThrow();
  });
});
