import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerJson } from '../../src/answers/json.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { plain } from '../../src/words.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { seedLibrary } from '../support/seeds.ts';

const answersTo = (question: string): string[][] =>
  answerJson(seedLibrary.ask(question)).evidence.map((one) =>
    ('answers' in one ? (one.answers ?? []) : []).map(([start, end]) =>
      one.text.slice(start - one.start, end - one.start),
    ),
  );

describe('the words that answer are emphasised', () => {
  it.each([
    ['Who is the NATO secretary general?', 'Anders Fogh Rasmussen'],
    ['Who met Mr Putin’s successor?', 'Bush'],
    ['Where will the US build a missile interceptor and radar base?', 'in Poland and the Czech Republic'],
    ['Does NATO consider Russia an enemy?', 'do not consider'],
  ])('%s: %s', (question, words) => {
    expect(answersTo(question)[0]).toEqual([words]);
  });

  it('of passages that answer, and of no others', () => {
    const closest = seedLibrary.ask('did Obama visit Moscow?');
    expect(closest.nearest.length).toBeGreaterThan(0);
    expect(closest.nearest.flatMap(({ strong }) => strong)).toEqual([]);
  });

  it('and none where a topic is named', () => {
    expect(seedLibrary.ask('missile defence in Europe').kind).toBe('passages');
    expect(answersTo('missile defence in Europe').flat()).toEqual([]);
  });
});

const linesOf = (answer: Answer): string[] =>
  cards(answer).cards.flatMap((card) => card.map(({ says }) => plain(says)));
const QUESTIONS = ['who', 'where', 'when', 'how many', 'how long', 'why', 'did'];
const words = seedLibrary.speakers
  .flatMap((name) => name.split(' '))
  .concat('radar', 'missiles', 'Iran', 'agree', 'plan');

describe('passages that may answer', () => {
  it('are offered, and said to be no more than that', () => {
    const offered = seedLibrary.ask('What was the reaction in Moscow to the shield?');
    expect(answerJson(offered)).toMatchObject({ kind: 'passages', sure: 'bearing', nearest: [] });
    expect(offered.says.map(plain)).toContain(
      'These passages bear on it; whether they answer the question is for you to judge.',
    );
    expect(offered.says.map(plain)).toContain('“reaction” does not occur here; matched with “response”.');
    expect(offered.evidence.flatMap(({ strong }) => strong)).toEqual([]);
    expect(offered.evidence.length).toBeLessThanOrEqual(3);
  });

  it('are none where a name stands nowhere', () => {
    expect(seedLibrary.ask('What was the reaction in Lisbon to the shield?').kind).toBe('nothing');
  });
});

describe('where nothing answers', () => {
  const question = 'did Obama visit Moscow?';
  const shown = (closest?: string) => {
    const answer = seedLibrary.ask(question, closest === undefined ? {} : { closest });
    return { answer, lines: linesOf(answer), says: answer.says.map(plain).join(' ') };
  };

  it('the closest passages are there, and shown on request alone', () => {
    const { answer, lines, says } = shown();
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(lines).toEqual([]);
    expect(says).toMatch(/ask with closest: yes to see them/u);
    expect(shown('yes').lines.join(' ')).toMatch(/Closest passages, not an answer/u);
    expect(shown('yes').says).not.toMatch(/closest: yes/u);
  });

  it('another word than yes or no is refused', () => {
    expect(shown('maybe').says).toBe('closest must be yes or no, not “maybe”.');
  });
});

describe('emphasis', () => {
  it('stays inside its passage and never changes a character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTIONS),
        fc.array(fc.constantFrom(...words), { maxLength: 4 }),
        (asks, some) => {
          const answer = seedLibrary.ask(`${asks} ${some.join(' ')}?`);
          for (const { strong, start, end } of answer.evidence)
            for (const range of strong) {
              expect(range.start).toBeGreaterThanOrEqual(start);
              expect(range.end).toBeLessThanOrEqual(end);
              expect(range.end).toBeGreaterThan(range.start);
            }
          const without = answer.evidence.map((one) => Object.assign({}, one, { strong: [] }));
          expect(linesOf(answer)).toEqual(linesOf({ ...answer, evidence: without }));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a word met only by its meaning', () => {
  it('is said to be, also where it stands in articles that were not asked', () => {
    const said = seedLibrary.ask('missile radar in Europe', { after: '2010' }).says.map(plain);
    expect(said).toContain('“radar” is not in these passages; matched with “missile”.');
  });

  it('is passed over where a passage shown has the word itself', () => {
    const said = seedLibrary.ask('radar').says.map(plain).join('\n');
    expect(said).not.toMatch(/radar is not/);
  });
});

describe('passages that answer', () => {
  it('stand without those that share a word or two with the question', () => {
    const library = openLibrary(
      [
        makeArticle(
          'a.txt',
          'Harbour\n\nThe harbour wall will cost £240m, a report says.\n\nThe harbour was busy all summer.\n\n' +
            'A wall of silence met the minister.\n\nRepairs of the harbour wall cost less in the north.',
        ),
      ],
      null,
    );
    const shown = library.ask('how much will the harbour wall cost?').evidence;
    expect(shown.map(({ article, start, end }) => article.text.slice(start, end))).toEqual([
      'The harbour wall will cost £240m, a report says.',
      'Repairs of the harbour wall cost less in the north.',
    ]);
  });
});
