import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { textsOf } from '../../../src/discord/reply/body.ts';
import { cards } from '../../../src/discord/reply/cards.ts';
import { proved } from '../../../src/discord/reply/proved.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';
import { seedLibrary } from '../../support/seeds.ts';

/** What is shown of everything that Example is quoted with in one article. */
function shownOf(paragraphs: readonly string[], reported = 'no'): string[] {
  const article = makeArticle('talks.txt', ['A long day of talks', ...paragraphs].join('\n\n'), {});
  const library = openLibrary([article], null);
  const reply = proved(cards(library.quote('Example', '', { reported })), library.articleOf);
  return reply.ok ? textsOf(reply.body) : [reply.fault];
}

/** What is shown of one quotation so many characters long. */
const cardOf = (length: number): string =>
  shownOf([`“${'we agree and '.repeat(length / 13)}so,” said John Example.`])[1]!;

describe('the cards of an article', () => {
  it.each([
    ['80 quotations', 80, 'We shall look at this in due course'],
    ['200 short ones', 200, 'No'],
    ['quotations of many characters that are escaped', 30, '*_~'.repeat(60)],
  ])('show as many as fit of %s, and count the rest', (_, count, words) => {
    const texts = shownOf(
      Array.from({ length: count }, (_none, i) => `“${words} number ${i},” said John Example.`),
    );
    const shown = texts.join('\n').match(/^> /gm)!.length;
    expect(shown).toBeGreaterThan(4);
    expect(texts.at(-1)).toBe(`${count - shown} more not shown: narrow the answer with about.`);
  });

  it('are laid out as far as a message could show them, however many there are', () => {
    const articles = Array.from({ length: 400 }, (_, i) =>
      makeArticle(`${i}.txt`, `Talks, day ${i}\n\n“We shall look at number ${i},” said John Example.`),
    );
    const reply = cards(openLibrary(articles, null).quote('Example'));
    expect(reply.cards.length).toBeGreaterThan(5);
    expect(reply.cards.length).toBeLessThan(40);
    const hidden = reply.cards.length - 5;
    expect(plain(reply.rest(hidden).says)).toBe('395 more not shown: narrow the answer with about.');
  });

  it('show a reporter’s sentence once, however many quotations it holds', () => {
    const sentence =
      'John Example acknowledged that “a very small number” had failed, saying that “the fuss” was unfair and adding that it “has been blown out of proportion”.';
    const [head, card] = shownOf([sentence]);
    expect(head).toMatch(/3 quotations in 1 article/);
    expect(card!.match(/^> /gm)).toHaveLength(1);
    for (const marked of ['a very small number', 'the fuss', 'has been blown out of proportion'])
      expect(card).toContain(`“**${marked}**”`);
  });

  it('show a long quotation whole as long as a message can hold it', () => {
    expect(cardOf(3_300)).toContain('> “we agree and we agree');
    expect(cardOf(3_900)).toMatch(
      /This passage is \d+ characters[^\n]*\n-# Quoted word for word · “said John Example”/,
    );
  });

  it('say where a passage stands that cannot be shown with all that belongs to it', () => {
    const long = 'we agree and '.repeat(150);
    const [, card] = shownOf([`“${long}so,” said John Example, “${long}too.”`]);
    expect(card).toMatch(/^\*\*John Example\*\*\nThis passage is \d+ characters.*\nThis passage is/);
  });
});

describe('the cards of reported speech', () => {
  it('show the reporter’s sentence once, labelled, with the words that say who spoke', () => {
    const sentence = 'John Example said the pier was safe and warned that the quay was not.';
    const [head, card] = shownOf([sentence], 'yes');
    expect(head).toBe(
      '### John Example is not quoted here, only reported.\nReported, not word for word: twice in 1 article',
    );
    expect(card!.match(/^> /gm)).toHaveLength(1);
    expect(card).toContain('> **John Example said** the pier was safe');
  });

  it('keep the not, the if and who passes it on, or show none of it', () => {
    const long = Array.from({ length: 400 }, (_, i) => `pier${i}`).join(' ');
    const [, cut] = shownOf([`${long}. John Example said the quay was not safe if it rained.`], 'yes');
    expect(cut).toContain('> **John Example said** the quay was not safe if it rained.');
    const [, none] = shownOf([`John Example said the ${long} quay was not safe, the Kremlin said.`], 'yes');
    expect(none).toMatch(/This passage is \d+ characters/);
  });
});

describe('the names on a card', () => {
  it('are those that its own article has, however fully another names somebody', () => {
    const full = makeArticle('a.txt', 'The pier\n\n“It is shut,” said Foreign Minister Ida Berta Moe.', {});
    const short = makeArticle(
      'b.txt',
      'The quay\n\nForeign Minister Moe was tired. “It is open,” she said.',
      {},
    );
    const library = openLibrary([full, short], null);
    const reply = proved(cards(library.quote('Moe')), library.articleOf);
    const [head, first, second] = reply.ok ? textsOf(reply.body) : [reply.fault];
    expect(head).toMatch(/^### Ida Berta Moe · 2 quotations in 2 articles/);
    expect(first).toMatch(/^\*\*Ida Berta Moe\*\* · Foreign Minister\n/);
    expect(second).toMatch(/^\*\*Moe\*\* · Foreign Minister\n/);
    expect(second).toContain(' · she = Moe');
    expect(library.quote('Moe').evidence.map(({ quotation }) => quotation?.name?.text)).toEqual([
      'Ida Berta Moe',
      'Ida Berta Moe',
    ]);
  });
});

describe('words that somebody did not say', () => {
  it('stand on a card of their own, after those that are said in the same article', () => {
    const text = 'The pier\n\n“It is shut,” said Ida Moe.\n\nIda Moe never said “it is gone”.';
    const library = openLibrary([makeArticle('a.txt', text, {})], null);
    const reply = proved(cards(library.quote('Moe', '', { unsaid: 'yes' })), library.articleOf);
    const [, said, unsaid] = reply.ok ? textsOf(reply.body) : [reply.fault];
    expect(said).toContain('> “It is shut,”');
    expect(said).not.toContain('it is gone');
    expect(unsaid).toContain('-# 2 · The article says that **Ida Moe** did not say this.');
  });
});

/** What is said first of a question about nobody. */
const head = (question: string): string => {
  const reply = proved(cards(seedLibrary.quote(question, '')), seedLibrary.articleOf);
  return reply.ok ? textsOf(reply.body)[0]! : reply.fault;
};

describe('what is said of a question', () => {
  it.each([
    '\u202ea'.repeat(500),
    '*_'.repeat(500),
    Array.from({ length: 500 }, (_, i) => `${i} `)
      .join('')
      .slice(0, 999),
  ])('fits into a message, whatever the question', (question) => {
    expect(head(question).length).toBeLessThan(2_500);
  });

  it('ends with a fixed line when it is too much', () => {
    expect(head('\u202ea'.repeat(500))).toMatch(/^There is more to say about this question than fits here/);
  });
});
