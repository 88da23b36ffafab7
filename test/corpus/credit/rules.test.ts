import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../../src/corpus/credit/rules.ts';
import { creditTail } from '../../../src/corpus/credit/tail.ts';

const CASES: Record<string, { credit: string[]; article: string[] }> = {
  copyright: {
    credit: [
      '© 2009 The Example',
      '(Copyright The Example Times Limited 2009)',
      '© The Example',
      'All rights reserved.',
    ],
    article: ['Copyright was the matter of the talks.', 'Copyright law changed', 'Rights were reserved.'],
  },
  signature: {
    credit: [
      '- (Guardian service)',
      'Reuters',
      '— AP',
      'Source: AFP',
      '(Reuters, AP)',
      'Agencies',
      'AFP, MOSCOW',
      'AP , NEW YORK',
      'Our Correspondent',
      'With Reuters',
    ],
    article: [
      'The secret service',
      'Reuters reported the talks.',
      'Guardian angels',
      'The agency',
      'Source: the minister',
      'Reuters, Bloomberg and others',
      'AP, he said',
    ],
  },
  byline: {
    credit: [
      'By Ann Writer',
      'By Ann Writer and Carl de Vries in Moscow',
      'BY ANN WRITER',
      'Reporting by Ann Writer; Editing by Carl Other',
      'Ann Writer contributed reporting.',
      '(Reporting by Ann Writer, Carl Other, Koh Gui Qing, with reporting by Herb Lash and Megan Davies, editing by Martin Howell.)',
      'Reporting by Ann Writer in Moscow; additional reporting by Carl Other; Editing by Ida Moe and Jan de Holm',
      'Additional reporting from AP',
      'Writer reported from New York and Other from Moscow. Herald writers Ida Moe in Oslo and Jan Holm contributed to this report.',
    ],
    article: [
      'By Friday Night All Was Over',
      'By Ann Writer was meant to be read aloud.',
      'By the river',
      'By Moscow',
      'Written by Ann Writer with others, the film is a success.',
      'The paper “contributed reporting”, he said.',
      'Reporting by The Herald showed that the mayor lied.',
      'Reporting by Ann Writer won the prize in 2019.',
      'Editing by committee is slow.',
      'Writer reported from New York and Other from Moscow that the talks had failed.',
      'Reporting by Ann Writer: “They lied”',
    ],
  },
  'dated byline': {
    credit: [
      'By Ann Writer | March 3, 2014',
      'By Ann Writer, 3 March 2014',
      'By Ann Writer and Carl Other – March 3, 2014 10:15 am',
      'Posted by Ann Writer on March 3, 2014',
      'March 3, 2014 | By Ann Writer',
      '3 March 2014 by Ann Writer',
    ],
    article: [
      'By the river, 3 March 2014',
      'Stopped by Ann Writer on March 3, 2014',
      'By March 3, 2014 all was over',
      'By Ann Writer | The river in spring',
    ],
  },
};

const namesOf = (line: string): string[] =>
  CREDITS.filter((rule) => rule.recognises(line, [])).map(({ name }) => name);

describe('credit lines', () => {
  it('have cases for every rule', () => {
    expect(Object.keys(CASES)).toEqual(CREDITS.map(({ name }) => name));
  });

  describe.each(Object.entries(CASES))('%s', (name, { credit, article }) => {
    it.each(credit)('knows %j', (line) => expect(namesOf(line)).toContain(name));
    it.each(article)('leaves %j alone', (line) => expect(namesOf(line)).toEqual([]));
  });
});

describe('a credit at the end of a line', () => {
  it.each([
    [
      'It would join. – (Copyright The Example Times Limited 2009)',
      '– (Copyright The Example Times Limited 2009)',
    ],
    ['“We left.” — Reuters', '— Reuters'],
    ['He left. (AFP)', '(AFP)'],
    ['He left. - Guardian service', '- Guardian service'],
  ])('is found in %j', (line, credit) => {
    expect(line.slice(creditTail(line) ?? line.length)).toBe(credit);
  });

  it.each([
    'He said this to Reuters.',
    'He joined. (He left in 2009)',
    'The talks – Reuters',
    'It was late. – And he left',
    '– (Copyright The Example Times Limited 2009)',
    `${'('.repeat(500_000)}. (Reuters`,
  ])('is not found in %.40j', (line) => expect(creditTail(line)).toBeNull());
});
