import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** File, id and, in order, the roles that stand between paragraphs: `b` is a body paragraph. */
const SEEDS = [
  ['000_08e07ad140e85407.txt', '1c7ab09b16', 'title teaser 4 navigation 7 credit at the end'],
  ['001_7280fabf0e2c6661.txt', '62f4bcde9b', 'title navigation 10'],
  ['002_d1d9a3837e116dae.txt', '80ac1a268c', 'date line title 17 view count comment rules navigation'],
  ['003_6ed9a0887fe016b5.txt', 'fd2a63b833', 'title teaser 4 navigation 13 signature'],
  ['004_e5ebca9a67f22be0.txt', 'd37eb9e7cd', 'title count count 9'],
] as const;

const title = (text: string): string => makeArticle('a.txt', text).title;

describe('an article made of a file', () => {
  it.each(SEEDS)('reads %s', (file, id, outline) => {
    const article = makeArticle(file, readFileSync(new URL(file, seeds), 'utf8'));
    const parts: (string | number)[] = [];
    for (const { role, rule } of article.blocks) {
      const last = parts.at(-1);
      if (role !== 'body') parts.push(rule ?? role);
      else if (typeof last === 'number') parts[parts.length - 1] = last + 1;
      else parts.push(1);
    }
    expect([article.id, parts.join(' ')]).toEqual([id, outline]);
  });

  it('leaves the mark of a Markdown heading out of its title', () => {
    expect(title('# A headline\n\nA sentence.')).toBe('A headline');
    expect(title('#1 in the polls\n\nA sentence.')).toBe('#1 in the polls');
  });

  it('prefers what the manifest says', () => {
    const article = makeArticle('a.txt', 'Headline\n\nA sentence.', {
      title: 'Another',
      outlet: 'The Paper',
    });
    expect(article).toMatchObject({ title: 'Another', outlet: 'The Paper', url: null });
    expect(article.published).toEqual({ value: null, from: null, to: null, basis: 'unknown' });
  });

  it('is called by its first words without a headline, cut between words and outside quotation marks', () => {
    const lead = 'The talks between the two sides ended on Thursday without any result, officials said.';
    expect(title(lead)).toBe('The talks between the two sides ended on Thursday without […]');
    expect(title('The talks “were” about nothing much at all, officials said.')).toBe('The talks […]');
    expect(title('“We tried,” said a person who spoke at length and would not say on what.')).toBe('a.txt');
    expect(title('')).toBe('a.txt');
  });
});
