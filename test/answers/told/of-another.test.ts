import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';

/** The day of an article with these words, whether stated or only offered, and whether it is stated. */
function given(text: string, question: string): { day: string | null; stated: boolean } {
  const article = makeArticle('a.txt', `News of the day\n\n${text}`, {
    published: { value: '2014-05-14', from: '2014-05-14', to: '2014-05-14', basis: 'manifest' },
  });
  const { kind, sure, evidence } = openLibrary([article], null).when(question);
  const day = kind === 'dates' ? (evidence[0]?.when?.value ?? null) : null;
  return { day, stated: day !== null && sure === 'answered' };
}

describe('what another person does in a sentence', () => {
  it.each([
    ['Jan Berg retired in June 2013; Ida Olde was appointed on 1 August 2013.', 'When did Ida Olde retire?'],
    [
      'Jan Berg retired in June 2013; Ida Olde was appointed on 1 August 2013.',
      'When was Jan Berg appointed?',
    ],
    ['Ida Olde stayed on, but Jan Berg resigned on 3 March 2014.', 'When did Ida Olde resign?'],
    ['Jan Berg was arrested on 3 March 2014, and Ida Olde fled to Kiel.', 'When was Ida Olde arrested?'],
    ['Jan Berg died on 3 March 2014, while Ida Olde recovered.', 'When did Ida Olde die?'],
    ['Ida Olde said Jan Berg had resigned on 3 March 2014.', 'When did Ida Olde resign?'],
  ])('gives no day: “%s”, asked “%s”', (text, question) => {
    expect(given(text, question).day).toBeNull();
  });

  it.each([
    ['Jan Berg retired on 3 March 2014; Ida Olde was appointed in April.', 'When did Jan Berg retire?'],
    ['Ida Olde was in Kiel when Jan Berg dismissed her on 3 March 2014.', 'When was Ida Olde dismissed?'],
    ['Ida Olde, whom Jan Berg dismissed on 3 March 2014, went to Kiel.', 'When was Ida Olde dismissed?'],
    [
      'Jan Berg met Ida Olde on 3 March 2014, and Ida Olde left in April.',
      'When did Jan Berg meet Ida Olde?',
    ],
    ['Ida Olde fell ill and resigned on 3 March 2014.', 'When did Ida Olde resign?'],
  ])('leaves the day of who was asked for: “%s”, asked “%s”', (text, question) => {
    expect(given(text, question)).toEqual({ day: '2014-03-03', stated: true });
  });
});

describe('what is planned or possible, asked as something past', () => {
  it.each([
    ['The court is expected to rule on 3 June 2014.', 'When did the court rule?'],
    ['If the sale fails, the mill would close on 3 June 2014.', 'When did the mill close?'],
    ['Jan Berg could be freed on 3 June 2014.', 'When was Jan Berg freed?'],
    ['The council plans to open the bridge on 3 June 2014.', 'When did the council open the bridge?'],
    ['The mill may be sold on 3 June 2014.', 'When was the mill sold?'],
  ])('is not stated: “%s”, asked “%s”', (text, question) => {
    expect(given(text, question).stated).toBe(false);
  });

  it.each([
    ['The court is expected to rule on 3 June 2014.', 'When will the court rule?', '2014-06-03'],
    ['The court ruled on 3 March 2014.', 'When did the court rule?', '2014-03-03'],
    ['Jan Berg was freed on 3 March 2014.', 'When was Jan Berg freed?', '2014-03-03'],
    ['The council is expected to open the bridge on 3 June 2014.', 'bridge to open', '2014-06-03'],
    ['The mill was sold on 3 March 2014, as expected.', 'When was the mill sold?', '2014-03-03'],
  ])('is stated where it is asked for, and so is what happened: “%s”, asked “%s”', (text, question, day) => {
    expect(given(text, question)).toEqual({ day, stated: true });
  });
});
