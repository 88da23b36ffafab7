import { describe, expect, test } from 'vitest';
import { answerJson } from '../../../src/answers/json.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const article = (file: string, day: string, outlet: string, text: string): Article =>
  Object.assign(makeArticle(file, `${file} news\n\n${text}`), {
    outlet,
    published: { value: day, from: day, to: day, basis: 'manifest' },
  });

const berg = article(
  'berg',
  '2009-05-01',
  'The Post',
  '“We will not leave the grain treaty,” Norwegian Foreign Minister Ivan Berg said. “We never will,” he added.',
);
const later = article('later', '2012-05-01', 'The Post', '“I grow roses on my farm now,” said Ivan Berg.');
const lee = article(
  'lee',
  '2014-03-02',
  'The Times',
  '“We have left the grain treaty for good,” said Ann Lee, the foreign minister.',
);
const library = openLibrary([berg, later, lee], null);

const said = (speaker: string, about = '', view = {}): string[] =>
  library.quote(speaker, about, view).says.map(plain);
const names = (speaker: string, about = '', view = {}) =>
  library.quote(speaker, about, view).evidence.map(({ quotation }) => quotation!.name?.text);

describe('/quote with an office', () => {
  test('shows what the only one said, and which article gives the office, with its day', () => {
    expect(said('Norwegian foreign minister')).toEqual([
      'Ivan Berg · 3 quotations in 2 articles',
      'Called “Norwegian Foreign Minister” in: berg news — The Post, 1 May 2009 (as given with the article)',
    ]);
  });

  test('shows the articles that give it first, and says of the others that they do not', () => {
    const { evidence } = library.quote('Norwegian foreign minister');
    expect(evidence.map((one) => [one.article.file, one.quotation!.office?.text])).toEqual([
      ['berg', 'Norwegian Foreign Minister'],
      ['berg', 'Norwegian Foreign Minister'],
      ['later', undefined],
    ]);
    expect(evidence.map(({ notes }) => notes.map(plain))).toEqual([
      [],
      [],
      ['This article does not give Ivan Berg that office; another one does.'],
    ]);
  });

  test('offers several by name, article and day, newest first, and shows only what they said in that office', () => {
    expect(said('foreign minister')).toEqual([
      'Several people here hold the office foreign minister. Ask with the full name to see just one:',
      'Ann Lee · foreign minister · 1 quotation · lee news — The Times, 2 March 2014 (as given with the article)',
      'Ivan Berg · Norwegian Foreign Minister · 2 quotations · berg news — The Post, 1 May 2009 (as given with the article)',
    ]);
    expect(names('foreign minister')).toEqual(['Ann Lee', 'Ivan Berg', 'Ivan Berg']);
  });

  test.each([
    [{ outlet: 'Times' }, ['Ann Lee']],
    [{ before: '2010' }, ['Ivan Berg', 'Ivan Berg']],
    [{ after: '2013' }, ['Ann Lee']],
    [{ after: '2010', before: '2013' }, []],
  ])('keeps to the articles asked: %o', (view, expected) => {
    expect(names('foreign minister', '', view)).toEqual(expected);
  });

  test('keeps to what is asked about', () => {
    expect(names('Norwegian foreign minister', 'roses')).toEqual(['Ivan Berg']);
    expect(said('foreign minister', 'whales')[0]).toBe(
      'The holder of the office foreign minister is quoted here 3 times, in no sentence that names whales.',
    );
  });

  test('says honestly that nobody bears it, and who is near it', () => {
    const answer = library.quote('Swedish foreign minister');
    expect(answer.kind).toBe('nothing');
    expect(answer.says.map(plain)).toEqual([
      'Nobody who holds the office Swedish foreign minister is quoted in these 3 articles, and the articles give it to nobody by name; the words occur nowhere.',
      'Similar, but not the same: Ann Lee · foreign minister · lee news — The Times, 2 March 2014 (as given with the article)',
      'Similar, but not the same: Ivan Berg · Norwegian Foreign Minister · berg news — The Post, 1 May 2009 (as given with the article)',
      'Quoted here: Ivan Berg (3), Ann Lee (1).',
    ]);
  });

  test('never says that nobody is called by an office', () => {
    for (const office of ['mayor', 'the NATO chief', 'deputy foreign minister', 'president of Norway'])
      expect(said(office).join(' ')).not.toMatch(/Nobody called/);
  });

  test('shows scripts where each office stands', () => {
    const { offices, evidence } = answerJson(library.quote('foreign minister'));
    expect(offices).toHaveLength(2);
    for (const { article: id, text, start, end } of offices!)
      expect(library.articleOf(id)!.text.slice(start, end)).toBe(text);
    expect(offices![0]).toMatchObject({ name: 'Ann Lee', file: 'lee', text: 'foreign minister' });
    const { article: id, quotation } = evidence[0]!;
    const { text, start, end } = quotation!.office!;
    expect(library.articleOf(id)!.text.slice(start, end)).toBe(text);
  });
});

describe('a name that is a word of office', () => {
  const bishops = openLibrary(
    [
      makeArticle('a.txt', 'A headline\n\n“I only write poems,” said Elizabeth Bishop.'),
      makeArticle('b.txt', 'Another headline\n\n“I never read them,” Bishop Ivan Berg said.'),
    ],
    null,
  );

  test('is a name first', () => {
    expect(bishops.quote('Bishop').evidence.map(({ quotation }) => quotation!.name?.text)).toEqual([
      'Elizabeth Bishop',
    ]);
  });

  test('is an office where nobody bears the name', () => {
    const alone = openLibrary(
      [makeArticle('b.txt', 'Headline\n\n“I never read them,” Bishop Ivan Berg said.')],
      null,
    );
    expect(alone.quote('bishop').evidence.map(({ quotation }) => quotation!.name?.text)).toEqual([
      'Ivan Berg',
    ]);
  });
});

describe('somebody only described', () => {
  const described = openLibrary(
    [makeArticle('a.txt', 'A headline\n\n“The visit goes ahead,” a White House spokesman said. He left.')],
    null,
  );

  test('is shown without a name', () => {
    const answer = described.quote('White House spokeswoman');
    expect(answer.says.map(plain)[0]).toBe('a White House spokesman · 1 quotation in 1 article');
    expect(answer.evidence.map(({ quotation }) => quotation!.name)).toEqual([null]);
    expect(answer.offices).toMatchObject([{ name: null, office: { text: 'a White House spokesman' } }]);
  });
});

describe('questions by office', () => {
  test.each([
    'what did the foreign minister say about the grain treaty?',
    'What does the Norwegian foreign minister say',
    'quotes by the foreign minister',
  ])('%s', (question) => {
    expect(library.ask(question).kind).toBe('quotations');
  });

  test.each(['what did the treaty say?', 'what did the bishop say about grain?'])(
    '%s asks for no office that is borne here',
    (question) => {
      expect(library.ask(question).says.map(plain).join(' ')).not.toMatch(/office|Called/);
    },
  );

  test.each([
    ['the foreign minister', /^Word for word\.$/],
    ['the mayor', /not certain|could not be read/],
    ['deputy foreign minister', /not certain|could not be read/],
  ])('a quotation checked for %s', (speaker, first) => {
    const [line] = library.check('We have left the grain treaty for good', speaker).says.map(plain);
    expect(line).toMatch(first);
  });

  test('offices are completed', () => {
    expect(library.offices).toEqual(['foreign minister', 'Norwegian Foreign Minister']);
  });
});
