import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/answers/json.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { laidOut } from '../../src/discord/reply/laid-out.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const library = (...texts: readonly string[]): Library =>
  openLibrary(
    texts.map((text, i) => makeArticle(`${i}.txt`, text)),
    null,
  );
const lines = (name: string, ...texts: readonly string[]): string[] =>
  library(...texts)
    .people(name)
    .says.map(plain);

describe('/people with a name', () => {
  it('says why another name is taken for a person’s, in the words of an article', () => {
    expect(lines('Holm', '“No,” said Jan Holm, the mayor.', '“Yes,” said Mayor Holm.')).toEqual([
      'Jan Holm · the mayor · 2 quotations in 2 articles',
      'Holm, in 1 article: another article of this person also says Mayor.',
    ]);
  });
  it('says that nothing but the full name shows it', () => {
    expect(lines('Holm', '“No,” said Jan Holm.', '“Yes,” said Jan Holm.')[1]).toBe(
      'Jan Holm, in 1 article: the same full name.',
    );
  });
  it('says why two of one name are two', () => {
    const said = lines('Holm', '“No,” said Jan Holm, a nurse.', '“Yes,” said Jan Holm, a pilot.');
    expect(said).toContain(
      'Not taken for Jan Holm · a nurse, in 1 article: the articles give trades or offices that do not fit one person.',
    );
    expect(said).toHaveLength(4);
  });
  it('keeps a bare surname open, and says so', () => {
    const said = lines('Holm', '“No,” said Jan Holm.', '“Yes,” said Mr Holm.');
    expect(said).toContain('It is not clear who this is: kept apart from all others of that name.');
    expect(said).toContain(
      'Not taken for Jan Holm, in 1 article: nothing beside the name shows that they are one.',
    );
  });
  it('gives the articles’ ids and the sign to scripts', () => {
    const seen = library('“No,” said Jan Holm, the mayor.', '“Yes,” said Mayor Holm.');
    const [one] = answerJson(seen.people('Holm')).people!;
    const joined = one!.articles.find((each) => each.joined)!;
    const first = one!.articles.find((each) => !each.joined)!;
    expect(joined.joined).toMatchObject({ form: 'surname', sign: 'office', with: first.article });
    expect(seen.articleOf(joined.article)!.text.slice(...joined.joined!.at!)).toBe('Mayor');
  });
  it('says plainly that nobody is called that', () => {
    expect(lines('Berg', '“No,” said Jan Holm.')[0]).toMatch(/^Nobody called Berg is quoted/u);
  });
});

describe('/people', () => {
  it('lists whoever is quoted', () => {
    const all = library('“No,” said Jan Holm.', '“Yes,” said Mr Holm.').people();
    expect(answerJson(all).says.slice(1)).toHaveLength(2);
  });
  it('looks for the offices of those who are shown alone', () => {
    const all = library('“No,” said Jan Holm, the mayor.', '“Yes,” said Eva Berg, the governor.').people();
    const [first] = all.lines!;
    expect(plain(first!())).toMatch(/ · the (?:mayor|governor) · 1 quotation/u);
    let made = 0;
    const counting = all.lines!.flatMap((line) =>
      Array.from({ length: 500 }, () => () => {
        made++;
        return line();
      }),
    );
    expect(laidOut({ ...all, lines: counting }, 100, 'page')).toMatchObject({ from: 100, things: 1000 });
    expect(made).toBeLessThan(200);
    expect(made).toBeGreaterThan(0);
  });
});
