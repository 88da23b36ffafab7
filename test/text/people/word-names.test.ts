import { describe, expect, it } from 'vitest';
import { said } from '../quotations/said.ts';

const names = (text: string) => said(text).map(({ name }) => name);

describe('a surname that is a word', () => {
  it.each([
    ['“It was quick,” said Theresa May. “It may rain,” May said in May.', 'Theresa May'],
    ['“It was quick,” said Edward Said, a tiler.\n\n“It may rain,” Said added.', 'Edward Said'],
    ['“It was quick,” said Mo Said, a tiler.\n\n“It may rain,” Said added.', 'Mo Said'],
    ['Ida King wrote: “It was quick.” “It may rain,” King added.', 'Ida King'],
    ['“It was quick,” said Amy Bishop. “It may rain,” said Bishop.', 'Amy Bishop'],
    ['Tom Judge, 45, was there. “It may rain,” Judge said.', 'Tom Judge'],
    ['Mrs May, a tiler, was there. “It may rain,” she said.', 'May'],
  ])('is read: %s', (text, name) => {
    expect(new Set(names(text))).toEqual(new Set([name]));
  });

  it.each([
    '“It may rain,” the judge said. Tom Judge was there.',
    'In May the court said it was over.',
    'Will the court say it was over?',
  ])('is a word where it is one: %s', (text) => {
    expect(names(text).filter((name) => name !== null)).toEqual([]);
  });
});

describe('a name of several parts', () => {
  it.each([
    ['“It is time,” said Petra van den Holm.\n\nVan den Holm said: “We must go.”', 'Petra van den Holm'],
    ['“It is time,” said Rashid al-Marri. “We must go,” al-Marri added.', 'Rashid al-Marri'],
    ['“It is time,” said Lee Jae-won. “We must go,” Lee added.', 'Lee Jae-won'],
    ['“It is time,” said Juan Pablo Ruiz Vega. “We must go,” Ruiz Vega added.', 'Juan Pablo Ruiz Vega'],
    ['“It is time,” said Jan Van Holm Jr. “We must go,” Van Holm added.', 'Jan Van Holm Jr.'],
    ['“It is time,” said Robert “Bobby” Holm. “We must go,” Holm added.', 'Robert “Bobby” Holm'],
  ])('is one person’s, in full or not: %s', (text, name) => {
    expect(names(text)).toEqual([name, name]);
  });

  it('keeps a nickname out of what is said', () => {
    expect(said('Robert “Bobby” Holm said “the game is up”.').flatMap(({ marked }) => marked)).toEqual([
      'the game is up',
    ]);
  });
});
