import { describe, expect, test } from 'vitest';
import { answerJson } from '../../src/answers/json.ts';
import type { Article } from '../../src/corpus/article.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { plainLines } from '../../src/discord/reply/plain-lines.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import { prepare } from '../../src/answers/kept/prepared.ts';
import { libraryOver } from '../../src/library.ts';
import { correctingBy } from '../../src/text/corrections/correcting.ts';
import { read } from '../../src/text/read.ts';
import { seedArticles } from '../support/seeds.ts';

/** The seeds with a sentence of one of them hidden. */
const libraryWithout = (article: Article, start: number, end: number) =>
  libraryOver(
    prepare(
      seedArticles,
      null,
      correctingBy(
        [{ number: 1, line: 1, correction: { kind: 'hide', article: article.id, start, end } }],
        (problem) => expect.fail(problem.why),
      ),
    ),
    null,
  );

const longest = (text: string): string =>
  text.split(/\s+/u).reduce((a, b) => (b.length > a.length ? b : a), '');

describe('whatever is hidden', () => {
  const places = seedArticles.flatMap((article) =>
    read(article)
      .sentences.filter(({ block }) => article.blocks[block]!.role === 'body')
      .filter((_, i) => i % 6 === 0)
      .map(({ start, end }) => ({ article, start, end })),
  );

  test.each(places.map((place) => [`${place.article.id}:${place.start}-${place.end}`, place] as const))(
    'no answer has a word of %s',
    (address, { article, start, end }) => {
      const library = libraryWithout(article, start, end);
      const words = article.text.slice(start, end);
      const answers = [
        library.ask(words),
        library.ask(address),
        library.ask(article.id),
        library.ask(longest(words)),
        library.when(words, { closest: 'yes' }),
        library.timeline(longest(words)),
        library.check(words, ''),
        library.ask(words, { closest: 'yes' }),
        ...library.speakers.map((name) => library.quote(name, '', { reported: 'yes', unsaid: 'yes' })),
      ];
      for (const answer of answers) {
        const reply = proved(cards(answer), library.articleOf);
        expect(reply).toMatchObject({ ok: true });
        const json = answerJson(answer);
        const torn = [...json.evidence, ...json.nearest].filter(
          (shown) => shown.article === article.id && shown.start < end && start < shown.end,
        );
        expect(torn).toEqual([]);
        // What was asked is told back; the rest is the articles'.
        const told = reply.ok && answer.query !== words ? plainLines(reply.body).join('\n') : '';
        expect(told).not.toContain(words);
      }
    },
  );
});
