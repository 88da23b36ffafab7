import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/answers/cite/bibtex.ts';
import { ris } from '../../../src/answers/cite/ris.ts';
import { STYLES } from '../../../src/answers/cite/styles.ts';
import { UNKNOWN_DATE, type Article } from '../../../src/corpus/article.ts';
import { plain } from '../../../src/words.ts';
import { articleOf } from '../../discord/reply/made.ts';

const day = { value: '2009-05-04', from: '2009-05-04', to: '2009-05-04', basis: 'manifest' } as const;
const article: Article = {
  ...articleOf('Ferries stop', 'abcdef0123'),
  outlet: 'Lake Weekly',
  url: 'https://lake.example/a_b',
  published: day,
};

/**
 * What citation-js 0.8.2 makes of an article-newspaper with these fields: `bibliography` in the styles that it has (`apa`, and
 * `harvard1` with the marks of American English), the fields of its BibTeX, and its RIS without the last line.
 */
const REFERENCE: readonly (readonly [string, Partial<Article>, Record<'apa' | 'harvard1', string>])[] = [
  [
    'all that a manifest says',
    {},
    {
      apa: 'Ferries stop. (2009, May 4). Lake Weekly. https://lake.example/a_b',
      harvard1: 'Lake Weekly (2009) “Ferries stop,” 4 May. Available at: https://lake.example/a_b.',
    },
  ],
  [
    'a headline that asks',
    { title: 'Do ferries stop?' },
    {
      apa: 'Do ferries stop? (2009, May 4). Lake Weekly. https://lake.example/a_b',
      harvard1: 'Lake Weekly (2009) “Do ferries stop?,” 4 May. Available at: https://lake.example/a_b.',
    },
  ],
  [
    'signs in a headline',
    { title: 'R&D: 5% of $3_000 #1' },
    {
      apa: 'R&D: 5% of $3_000 #1. (2009, May 4). Lake Weekly. https://lake.example/a_b',
      harvard1: 'Lake Weekly (2009) “R&D: 5% of $3_000 #1,” 4 May. Available at: https://lake.example/a_b.',
    },
  ],
  [
    'neither outlet nor address',
    { outlet: null, url: null },
    { apa: 'Ferries stop. (2009, May 4).', harvard1: '(2009) “Ferries stop,” 4 May.' },
  ],
];

const cited = (name: string, changes: Partial<Article>): string =>
  plain(STYLES.find((style) => style.name === name)!.cite({ ...article, ...changes }));

/** British marks, and no full stop after an address, as Cite Them Right has it: its style is older. */
const asInBritain = (text: string): string =>
  text.replace(/“(.*?)(,?)”/u, '‘$1’$2').replace(/(https:\S+)\.$/u, '$1');

describe('citations beside those of citation-js', () => {
  it.each(REFERENCE)('are the same to the letter in APA: %s', (_what, changes, { apa }) =>
    expect(cited('APA', changes)).toBe(apa),
  );

  // Without an outlet Cite Them Right begins with the headline.
  it.each(REFERENCE.filter(([, { outlet }]) => outlet !== null))(
    'differ in Harvard by British marks and the last full stop alone: %s',
    (_what, changes, { harvard1 }) => expect(cited('Harvard', changes)).toBe(asInBritain(harvard1)),
  );

  it('say nothing of a year where none is known, as theirs', () =>
    expect(cited('APA', { published: UNKNOWN_DATE })).toBe(
      'Ferries stop. (n.d.). Lake Weekly. https://lake.example/a_b',
    ));

  it('have in BibTeX and RIS whatever theirs have, and the day besides', () => {
    const bib = bibtex(article).map(plain).join('\n');
    for (const field of ['journal = {Lake Weekly}', 'year = {2009}', 'url = {https://lake.example/a_b}'])
      expect(bib).toContain(field);
    // Theirs is `month = {may 4}`, which no style of BibTeX reads.
    expect(bib).toContain('month = may,');
    expect(bib).toContain('day = {4}');
    const record = ris(article).map(plain);
    for (const line of [
      'TY  - NEWS',
      'ID  - abcdef0123',
      'PY  - 2009',
      'T2  - Lake Weekly',
      'TI  - Ferries stop',
      'UR  - https://lake.example/a_b',
    ])
      expect(record).toContain(line);
    expect(record).toContain('DA  - 2009/05/04/');
  });
});
