import { describe, expect, it } from 'vitest';
import { allSaid } from '../../src/answers/all-said.ts';
import { answerJson } from '../../src/answers/json.ts';
import { readingJson } from '../../src/answers/reading-json.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { textsOf } from '../../src/discord/reply/body.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const TEXT = [
  'A night at the dam',
  'Mayor Olga Renn said on 3 May 2020 that “the dam will hold”.',
  'On 4 May 2020, Olga Renn never said “the dam is safe for ever”.',
  'On Monday Olga Renn denied having said “I shall go tomorrow”.',
  'Ida Holm did not say “we are all to blame”.',
  'Olga Renn did not say that the dam was old.',
].join('\n\n');

const article = makeArticle('dam.txt', TEXT, {
  published: { value: '2020-05-06', from: '2020-05-06', to: '2020-05-06', basis: 'manifest' },
});
const library = openLibrary([article], null);
const says = (answer: ReturnType<typeof library.quote>): string[] => allSaid(answer).map(plain);
const texts = ({ evidence }: ReturnType<typeof library.quote>): string[] =>
  evidence.map(({ start, end }) => article.text.slice(start, end));

describe('words that an article says somebody did not say', () => {
  it('are not counted by /quote and /people, which tell how to see them', () => {
    const answer = library.quote('Renn');
    expect(texts(answer)).toEqual(['Mayor Olga Renn said on 3 May 2020 that “the dam will hold”.']);
    expect(says(answer)).toEqual([
      'Olga Renn · 1 quotation in 1 article',
      'Not counted: words that the articles do not say Olga Renn said, 2 passages. Ask with unsaid: yes to see that.',
    ]);
    expect(says(library.people())).toEqual([
      '1 speaker quoted in 1 article:',
      'Olga Renn · Mayor · 1 quotation in 1 article',
    ]);
  });

  it('are shown on request, last, each under its label and with the words that deny', () => {
    const answer = library.quote('Renn', '', { unsaid: 'yes' });
    expect(says(answer)[0]).toBe('Olga Renn · 1 quotation in 1 article');
    expect(texts(answer).slice(1)).toEqual([
      'On 4 May 2020, Olga Renn never said “the dam is safe for ever”.',
      'On Monday Olga Renn denied having said “I shall go tomorrow”.',
    ]);
    const reply = proved(cards(answer), library.articleOf);
    expect(reply.ok && textsOf(reply.body).at(-1)).toContain(
      '-# 2 · The article says that **Olga Renn** did not say this.\n> On 4 May 2020, Olga Renn **never** said “**the dam is safe for ever**”.',
    );
  });

  it('are told of somebody who is not quoted at all', () => {
    const answer = library.quote('Holm');
    expect(answer.kind).toBe('nothing');
    expect(says(answer).at(-1)).toBe(
      'Not counted: words that the articles do not say Ida Holm said, one passage. Ask with unsaid: yes to see that.',
    );
    const shown = library.quote('Holm', '', { unsaid: 'yes' });
    expect(shown.kind).toBe('quotations');
    expect(texts(shown)).toEqual(['Ida Holm did not say “we are all to blame”.']);
  });

  it('come with those without marks when reported speech is asked for too', () => {
    const answer = library.quote('Renn', '', { unsaid: 'yes', reported: 'yes' });
    expect(texts(answer)).toContain('Olga Renn did not say that the dam was old.');
  });

  it('are narrowed as other quotations are', () => {
    expect(says(library.quote('Renn', 'safe')).join('\n')).toMatch(/Not counted: .* one passage\./);
    expect(says(library.quote('Renn', '', { after: '2021', unsaid: 'yes' })).join('\n')).not.toMatch(
      /Not counted/,
    );
  });

  it('must be asked for with yes or no', () => {
    expect(says(library.quote('Renn', '', { unsaid: 'perhaps' }))).toEqual([
      'unsaid must be yes or no, not “perhaps”.',
    ]);
  });

  it('are no act of hers on a timeline, but a denial is', () => {
    expect(texts(library.timeline('Renn'))).toEqual([
      'Mayor Olga Renn said on 3 May 2020 that “the dam will hold”.',
      'On Monday Olga Renn denied having said “I shall go tomorrow”.',
    ]);
  });

  it('have no speaker in the contract, but how, who not, and the words that say so', () => {
    const quotations = readingJson(article).quotations.filter(({ kind }) => kind !== 'indirect');
    expect(quotations[0]).not.toHaveProperty('unsaid');
    expect(quotations[1]).toMatchObject({
      speaker: { name: null, text: 'Olga Renn' },
      certain: false,
      unsaid: { how: 'denied', name: 'Olga Renn', text: 'never' },
    });
    const [first] = answerJson(library.quote('Holm', '', { unsaid: 'yes' })).evidence;
    expect(first!.quotation).toMatchObject({
      speaker: { name: null },
      unsaid: { name: 'Ida Holm', text: 'not' },
    });
  });

  it.each([
    [
      'Olga Renn never said “I was wrong”',
      /> \\\[…\] .*Olga Renn \*\*never\*\* said “\*\*I was wrong\*\*”\.$/mu,
    ],
    [
      'posts that Olga Renn said “I was wrong” are false',
      /> \\\[…\] .*“\*\*I was wrong\*\*” \*\*are false\*\*\.$/mu,
    ],
  ])('are never cut from the words that deny: %s', (words, expected) => {
    const filler = Array.from({ length: 400 }, (_, i) => `pier${i}`).join(' ');
    const open = openLibrary([makeArticle('long.txt', `A headline\n\nIn ${filler} ${words}.`)], null);
    const reply = proved(cards(open.quote('Renn', '', { unsaid: 'yes' })), open.articleOf);
    const shown = reply.ok ? textsOf(reply.body).join('\n') : reply.fault;
    expect(shown).toMatch(expected);
  });
});
