import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence } from '../src/answers/answer.ts';
import { answerJson } from '../src/answers/json.ts';
import type { Article } from '../src/corpus/article.ts';
import { makeArticle } from '../src/corpus/make.ts';
import { cards } from '../src/discord/reply/cards.ts';
import { plainLines } from '../src/discord/reply/plain-lines.ts';
import { proved } from '../src/discord/reply/proved.ts';
import { openLibrary, type Library } from '../src/library.ts';
import { hostileText } from './support/hostile.ts';
import { seedArticles, seedLibrary } from './support/seeds.ts';
import { onceEach, runs } from './support/runs.ts';

const archive = fc
  .array(fc.record({ text: hostileText, title: fc.option(hostileText), outlet: fc.option(hostileText) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((texts) =>
    texts.map(({ text, title, outlet }, i) =>
      makeArticle(`${i}.txt`, text.toWellFormed(), {
        ...(title && { title }),
        ...(outlet && { outlet }),
      }),
    ),
  )
  .filter((articles) => new Set(articles.map(({ id }) => id)).size === articles.length);

/** Questions made of the articles' own words and of tricks, asked in every way there is. */
const about = (library: Library, asked: string): Answer[] => [
  library.ask(asked),
  library.when(asked),
  library.quote(asked, ''),
  library.check(asked, ''),
  ...library.speakers.slice(0, 3).map((name) => library.quote(name, asked)),
];

const questions = (library: Library, asked: string): Answer[] => [
  ...about(library, asked),
  library.people(),
  ...library.speakers.slice(0, 3).map((name) => library.quote(name, '')),
];

/** The same over some articles by a library that was asked nothing before. */
const answered = onceEach(({ articles, asked }: { articles: readonly Article[]; asked: string }) => {
  const library = openLibrary(articles, null);
  return { library, answers: questions(library, asked) };
});

const shownBy = (answer: Answer, { articleOf }: Library): string[] => {
  const reply = proved(cards(answer), articleOf);
  if (!reply.ok) throw new Error(reply.fault);
  return plainLines(reply.body);
};

const everyEvidence = (answer: Answer): readonly Evidence[] => [...answer.evidence, ...answer.nearest];

/** What an article's words look like when they are shown: one line each, controls named. */
const shownForm = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('whatever the articles and the questions', () => {
  test('every reply is proved, passes no limit and can ping nobody', () => {
    fc.assert(
      fc.property(archive, hostileText, (articles, asked) => {
        const { library, answers } = answered({ articles, asked });
        for (const answer of answers)
          expect(proved(cards(answer), library.articleOf)).toMatchObject({ ok: true });
      }),
      runs(40),
    );
  });

  test('every passage is the article’s own text at its offsets, in its body, or a headline that quotes or that a check found', () => {
    fc.assert(
      fc.property(archive, hostileText, (articles, asked) => {
        for (const answer of answered({ articles, asked }).answers)
          for (const { article, start, end, quotation } of everyEvidence(answer)) {
            const block = article.blocks.find((one) => one.start <= start && start < one.end);
            const quotes = quotation !== undefined;
            const headline =
              block?.role === 'title' && (quotes || answer.check?.verdict === 'not_attributed');
            expect(headline || block?.role === 'body').toBe(true);
            expect(start < end && end <= article.text.length).toBe(true);
          }
      }),
      {
        ...runs(40),
        examples: [
          [[makeArticle('0.txt', '* Anna told „ The »\n\nThe ')], ''],
          [
            [makeArticle('0.txt', '<:party:123456789012345678> https://example.org ')],
            'https://example.org ',
          ],
        ],
      },
    );
  });

  test('the same question gets the same bytes, whatever was asked before', () => {
    fc.assert(
      fc.property(archive, hostileText, hostileText, (articles, asked, other) => {
        const fresh = answered({ articles, asked }).answers;
        const used = openLibrary(articles, null);
        questions(used, other);
        expect(JSON.stringify(questions(used, asked).map(answerJson))).toBe(
          JSON.stringify(fresh.map(answerJson)),
        );
      }),
      runs(25),
    );
  });
});

describe('over the seeds', () => {
  const words = seedArticles.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word.length > 3);

  test('any few words of the articles get a proved reply whose quoted lines are in an article', () => {
    const texts = seedArticles.map((article: Article) => shownForm(article.text));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (asked) => {
        for (const answer of about(seedLibrary, asked.join(' ')))
          for (const line of shownBy(answer, seedLibrary).filter((one) => one.startsWith('> '))) {
            const shown = shownForm(line.slice(2));
            expect(texts.some((text) => text.includes(shown))).toBe(true);
          }
      }),
      runs(20),
    );
  });
});
