import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';

const BROTHERS =
  'Max Roth was jailed for nine years on 2 May 2014. His brother, Emil Roth, was acquitted on 7 April 2014.';
const SISTERS =
  'Ada Holm sold the mill on 3 March 2014. Her sister Ida Holm bought the farm on 5 March 2014.';
const COUSINS = 'Mayor Jan Dahl resigned on 3 March 2014. Peter Dahl, a cousin, was elected on 9 April 2014.';

/** The day of an article with these words. */
function day(text: string, question: string): string | null {
  const article = makeArticle('a.txt', `News of the day\n\n${text}`, {
    published: { value: '2014-05-14', from: '2014-05-14', to: '2014-05-14', basis: 'manifest' },
  });
  const { kind, evidence } = openLibrary([article], null).when(question);
  return kind === 'dates' ? (evidence[0]?.when?.value ?? null) : null;
}

describe('the day of somebody of the same surname', () => {
  it.each([
    [BROTHERS, 'When was Max Roth acquitted?'],
    [BROTHERS, 'When was Emil Roth jailed?'],
    [SISTERS, 'When did Ada Holm buy the farm?'],
    [SISTERS, 'When did Ida Holm sell the mill?'],
    [COUSINS, 'When did Peter Dahl resign?'],
    [COUSINS, 'When was Jan Dahl elected?'],
  ])('is not given: “%s”, asked “%s”', (text, question) => expect(day(text, question)).toBeNull());

  it.each([
    [BROTHERS, 'When was Max Roth jailed?', '2014-05-02'],
    [BROTHERS, 'When was Emil Roth acquitted?', '2014-04-07'],
    [SISTERS, 'When did Ida Holm buy the farm?', '2014-03-05'],
    [COUSINS, 'When did Dahl resign?', '2014-03-03'],
    [SISTERS, 'When did Ada Holm sell the mill?', '2014-03-03'],
    ['Mr Dahl resigned on 3 March 2014.', 'When did Jan Dahl resign?', null],
    [
      'Ed Dahl ran the mill. The Edward Dahl Players met in it. We honour Edward Dahl, who died on 3 May 2014. Ed Dahl had two sons.',
      'When did Edward Dahl die?',
      '2014-05-03',
    ],
  ])('is where it is his or hers: “%s”, asked “%s”', (text, question, own) =>
    expect(day(text, question)).toBe(own),
  );
});
