import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { readTable } from '../../../src/search/table.ts';
import { plain } from '../../../src/words.ts';

const table = readTable();
const meaning = 'kind' in table ? null : table;

function when(text: string, event: string) {
  const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;
  const article = makeArticle('a.txt', `News from the town\n\n${text}`, { published: day });
  const { kind, sure, evidence, says } = openLibrary([article], meaning).when(event);
  return { kind, sure, value: evidence[0]?.when?.value ?? null, says: says.map(plain) };
}

describe('an act told by another word for it', () => {
  it.each([
    ['Ida Holm died on 3 March 2014.', 'When did Ida Holm pass away?'],
    ['Ida Holm resigned on 3 March 2014.', 'When did Ida Holm step down?'],
    ['Ida Holm stepped down on 3 March 2014.', 'Ida Holm resigns'],
    ['Ida Holm was arrested on 3 March 2014.', 'When was Ida Holm apprehended?'],
    ['Leeds defeated Hull on 3 March 2014.', 'When did Leeds beat Hull?'],
    ['The Leeds fair was called off on 3 March 2014.', 'When was the Leeds fair cancelled?'],
    ['Leeds bought the mill on 3 March 2014.', 'When did Leeds acquire the mill?'],
  ])('is dated: %s %s', (text, event) => {
    expect(when(text, event)).toMatchObject({ kind: 'dates', sure: 'answered', value: '2014-03-03' });
  });

  it.each([
    ['Ida Holm resigned on 3 March 2014.', 'When did Ida Holm pass away?'],
    ['Ida Holm stepped out on 3 March 2014.', 'When did Ida Holm resign?'],
    ['Hull defeated Leeds on 3 March 2014.', 'When did Leeds beat Hull?'],
    ['The Leeds fair was postponed on 3 March 2014.', 'When was the Leeds fair cancelled?'],
    ['Karl Weil died on 3 March 2014. Ida Holm mourned.', 'When did Ida Holm pass away?'],
    ['Leeds sold the mill on 3 March 2014.', 'When did Leeds acquire the mill?'],
    ['Ida Holm did not die on 3 March 2014.', 'When did Ida Holm pass away?'],
  ])('is not dated by another act, or another’s: %s %s', (text, event) => {
    expect(when(text, event).value).toBe(null);
  });

  it('is disclosed', () => {
    const { says } = when('Ida Holm died on 3 March 2014.', 'When did Ida Holm pass away?');
    expect(says.join(' ')).toMatch(/pass” .*matched with “died/u);
  });
});
