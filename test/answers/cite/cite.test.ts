import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/answers/cite/bibtex.ts';
import { ris } from '../../../src/answers/cite/ris.ts';
import { STYLES } from '../../../src/answers/cite/styles.ts';
import { UNKNOWN_DATE, type Article } from '../../../src/corpus/article.ts';
import { plain } from '../../../src/words.ts';
import { articleOf } from '../../discord/reply/made.ts';

const on = (value: string, basis: Article['published']['basis'] = 'manifest') => ({
  value,
  from: value,
  to: value,
  basis,
});
const article: Article = {
  ...articleOf('Ferries stop', 'abcdef0123'),
  outlet: 'Lake Weekly',
  url: 'https://lake.example/a_b',
  published: on('2009-05-04'),
};
const cited = (changes: Partial<Article> = {}) =>
  STYLES.map(({ cite }) => plain(cite({ ...article, ...changes })));
const bib = (changes: Partial<Article> = {}) =>
  bibtex({ ...article, ...changes })
    .map(plain)
    .join('\n');
const record = (changes: Partial<Article> = {}) =>
  ris({ ...article, ...changes })
    .map(plain)
    .join('\n');

describe('citing an article', () => {
  it('has the headline, outlet, day and address of the manifest, as each style writes them', () =>
    expect(cited()).toEqual([
      '“Ferries stop,” Lake Weekly, May 4, 2009, https://lake.example/a_b.',
      'Ferries stop. (2009, May 4). Lake Weekly. https://lake.example/a_b',
      '“Ferries stop.” Lake Weekly, 4 May 2009, https://lake.example/a_b.',
      'Lake Weekly (2009) ‘Ferries stop’, 4 May. Available at: https://lake.example/a_b',
    ]));

  it('leaves out what the manifest does not have', () =>
    expect(cited({ outlet: null, url: null })).toEqual([
      '“Ferries stop,” May 4, 2009.',
      'Ferries stop. (2009, May 4).',
      '“Ferries stop.” 4 May 2009.',
      '‘Ferries stop’ (2009), 4 May.',
    ]));

  it('says of an inferred day that it is, and no year of it stands alone', () => {
    const inferred = { published: on('2009-05-04', 'inferred') };
    for (const form of cited(inferred)) expect(form).toContain('[4 May 2009, inferred]');
    expect(bib(inferred)).toContain('note = {Published [4 May 2009, inferred]}');
    expect(bib(inferred)).not.toContain('year');
    expect(record(inferred)).toContain('N1  - Published [4 May 2009, inferred]');
    expect(record(inferred)).not.toMatch(/^(?:PY|DA)/m);
  });

  it('says between which days it was published, or that no day is known', () => {
    const between = { value: null, from: '2009-05-01', to: '2009-05-07', basis: 'text' } as const;
    for (const form of cited({ published: between }))
      expect(form).toContain('[between 1 May 2009 and 7 May 2009]');
    for (const form of cited({ published: UNKNOWN_DATE })) expect(form).toMatch(/n\.d\.(?!\.)/);
    expect(bib({ published: UNKNOWN_DATE })).not.toMatch(/year|month|day =/);
  });

  it('ends a headline with one mark', () => {
    expect(cited({ title: 'Do ferries stop?' })[1]).toBe(
      'Do ferries stop? (2009, May 4). Lake Weekly. https://lake.example/a_b',
    );
    expect(cited({ title: 'Do ferries stop?' })[2]).toMatch(/^“Do ferries stop\?” /);
  });

  it('shortens the months of MLA but May, June and July', () =>
    expect(
      ['01', '06', '09', '12'].map(
        (month) => cited({ published: on(`2009-${month}-30`) })[2]!.split(', ')[1],
      ),
    ).toEqual(['30 Jan. 2009', '30 June 2009', '30 Sept. 2009', '30 Dec. 2009']));

  it('takes the sense of TeX from signs of a headline, and leaves an address out that would act', () => {
    expect(bib({ title: 'R&D: 5% of $3_000 {so} ~ ^ \\ #1' })).toContain(
      'title = {{R\\&D: 5\\% of \\$3\\_000 \\{so\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\#1}}',
    );
    expect(bib()).toContain('url = {https://lake.example/a_b}');
    expect(bib({ url: 'https://lake.example/{a}' })).not.toContain('url');
  });

  it('is a record of RIS with its tags', () =>
    expect(record()).toBe(
      'TY  - NEWS\nID  - abcdef0123\nTI  - Ferries stop\nT2  - Lake Weekly\nPY  - 2009\nDA  - 2009/05/04/\nUR  - https://lake.example/a_b\nER  - ',
    ));
});
