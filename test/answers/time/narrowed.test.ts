import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const article = (file: string, text: string, day: string | null) =>
  makeArticle(
    file,
    `A made-up headline\n\n${text}`,
    day === null ? {} : { published: { value: day, from: day, to: day, basis: 'manifest' } },
  );

const library = openLibrary(
  [
    article(
      'a.txt',
      '“The old mill stays,” said Ann Lee. Ann Lee said on 4 March 2009: “The bridge goes.” The harbour opened on 5 May 2009.',
      '2011-06-01',
    ),
    article('b.txt', '“The war of 2008 was a folly,” said Ann Lee. Bob Ray left.', '2012-02-02'),
    article('c.txt', '“The ferry is late,” said Ann Lee. The market closed in 1995.', null),
    article(
      'd.txt',
      'Critics liked Euro 2012, they said. Euro 2012 drew crowds. “Nobody knew,” said Ann Lee recently.',
      '2013-07-07',
    ),
  ],
  null,
);
const asked = (question: string) => library.ask(question);
const texts = ({ evidence }: ReturnType<typeof asked>) =>
  evidence.map(({ article: { text }, start, end }) => text.slice(start, end));
const says = (answer: ReturnType<typeof asked>) => answer.says.map(plain);

const NARROWED = (time: string) =>
  `Narrowed to ${time}: by the day a passage describes or, where it gives none, by the publication date.`;
const LEFT_OUT = 'Left out: 2 passages without a day, or with one that may lie outside that time.';

describe('somebody’s words of a time', () => {
  test.each([
    ['what did Ann Lee say in 2011', ['“The old mill stays,” said Ann Lee.'], '2011'],
    ['In June 2011, what did Ann Lee say?', ['“The old mill stays,” said Ann Lee.'], 'June 2011'],
    ['what did Ann Lee say in 2009', ['Ann Lee said on 4 March 2009: “The bridge goes.”'], '2009'],
    ['quotes from Ann Lee from 2012', ['“The war of 2008 was a folly,” said Ann Lee.'], '2012'],
    [
      'what did Ann Lee say on 4 March 2009 about the bridge',
      ['Ann Lee said on 4 March 2009: “The bridge goes.”'],
      'Wednesday 4 March 2009',
    ],
  ])('%s', (question, found, time) => {
    const answer = asked(question);
    expect(texts(answer)).toEqual(found);
    expect(says(answer)).toContain(NARROWED(time));
    expect(says(answer)).toContain(LEFT_OUT);
  });

  test('show the day that the article tells of', () => {
    expect(asked('what did Ann Lee say in 2009').evidence[0]!.notes.map(plain)).toEqual([
      'Wednesday 4 March 2009',
      'the day of “said”',
      'the article gives the date',
    ]);
  });

  test.each(['Ann Lee 2011', 'Ann Lee in 2011'])('/quote %s', (speaker) => {
    expect(texts(library.quote(speaker))).toEqual(['“The old mill stays,” said Ann Lee.']);
  });

  test('/quote with nothing but a time as its matter', () => {
    expect(texts(library.quote('Ann Lee', '2012'))).toEqual(['“The war of 2008 was a folly,” said Ann Lee.']);
  });

  test('are none where nothing was surely said then, and why is told', () => {
    const answer = asked('what did Ann Lee say in 1995');
    expect(answer.kind).toBe('nothing');
    expect(says(answer)).toEqual([
      'Ann Lee is quoted here 5 times, but never on a day certain to be in that time: 1995.',
      LEFT_OUT,
    ]);
  });

  test('a year inside of their own words is looked for as words', () => {
    const answer = asked('what did Ann Lee say about the war in 2008');
    expect(texts(answer)).toEqual(['“The war of 2008 was a folly,” said Ann Lee.']);
    expect(says(answer)).toContain('Not narrowed to a time: 2008 is taken as part of what is asked about.');
  });

  test('words asked for without a time are all there', () => {
    expect(asked('what did Ann Lee say').evidence).toHaveLength(5);
  });
});

describe('what happened in a time', () => {
  test.each([
    [
      'what happened in 2009',
      ['Ann Lee said on 4 March 2009: “The bridge goes.”', 'The harbour opened on 5 May 2009.'],
    ],
    ['what happened in May 2009?', ['The harbour opened on 5 May 2009.']],
    ['what happened in the 1990s', ['The market closed in 1995.']],
    ['what was said in February 2012', ['“The war of 2008 was a folly,” said Ann Lee.']],
    ['events in June 2011', ['“The old mill stays,” said Ann Lee.']],
  ])('%s', (question, found) => {
    const answer = asked(question);
    expect(answer.kind).toBe('timeline');
    expect(texts(answer)).toEqual(found);
    expect(says(answer)).toContain(
      'Of 4 articles, 1 has no publication date: what is said there counts only with a day of its own.',
    );
  });

  test.each([
    ['2009', 2],
    ['March 2009', 1],
    ['Ann Lee 2009', 1],
    ['2009 Ann Lee', 1],
    ['harbour in 2009', 1],
    ['Ann Lee 2007 to 2011', 2],
  ])('/timeline %s', (about, passages) => {
    expect(library.timeline(about).evidence).toHaveLength(passages);
  });

  test.each([
    ['After a flood in 2015, care is going to be needed.', '2015'],
    ['“Passage of the 9/11 bill is a step,” said Ann Lee.', '11 September 2001'],
    ['Their pay would be less in 1980.', '1980'],
    ['Care was not taken in 2003.', '2003'],
    ['A meeting on 4 March 2004 was called off.', '2004'],
  ])('nothing did, though the time is named: %s', (text, time) => {
    const answer = openLibrary([article('h.txt', text, '2016-01-12')], null).timeline(time);
    expect(answer.kind).toBe('nothing');
  });

  test('what is planned for it is labelled', () => {
    const planned = openLibrary(
      [article('i.txt', 'Ann Lee will open the mill in May 2018.', '2016-01-12')],
      null,
    );
    expect(planned.ask('what happened in 2018').evidence[0]!.notes.map(plain)).toContain(
      'Described as planned or expected: the passage does not say that it happened.',
    );
  });

  test('/timeline of a time in which nothing is told', () => {
    expect(says(library.timeline('1871'))[0]).toBe(
      'Nothing here is certain to have happened, been said or been published in that time: 1871.',
    );
  });

  test.each(['Euro 2012', '2012 Euro'])('/timeline %s is what is so called', (about) => {
    const answer = library.timeline(about);
    expect(texts(answer).every((text) => text.includes('Euro 2012'))).toBe(true);
    expect(answer.evidence).toHaveLength(2);
    expect(says(answer)).toContain('Not narrowed to a time: 2012 is taken as part of what is asked about.');
  });
});

describe('a time that only a today would tell', () => {
  test.each([
    ['what did Ann Lee say last March', 'last March'],
    ['what happened yesterday', 'yesterday'],
    ['what did Ann Lee say this year about the mill', 'this year'],
    ['what did Ann Lee say on Monday', 'Monday'],
  ])('is asked for with its year: %s', (question, typed) => {
    const answer = asked(question);
    expect(answer.kind).toBe('nothing');
    expect(says(answer)).toEqual([
      `I do not know today’s date, so I cannot tell when ${typed} is. Please name the year.`,
    ]);
  });

  test.each(['this year', 'Ann Lee last year'])('/timeline %s', (about) => {
    expect(library.timeline(about).kind).toBe('nothing');
  });

  test('is looked for as words where nobody’s words are asked for, and that is said', () => {
    const today = openLibrary(
      [article('e.txt', 'Forty boats crossed the sound last year.', '2013-01-01')],
      null,
    );
    expect(today.ask('How many boats crossed the sound last year?').says.map(plain)).toContain(
      'I do not know today’s date: last year is searched for as words, not taken as a time. Name the year to narrow by it.',
    );
  });
});

describe('any other question with a time', () => {
  test('is answered with what is told of that time', () => {
    const harbours = openLibrary(
      [
        article('f.txt', 'The harbour was opened on 5 May 2009.', '2009-05-06'),
        article('g.txt', 'The harbour was opened on 6 May 2011.', '2011-05-07'),
      ],
      null,
    );
    expect(texts(harbours.ask('Was the harbour opened in 2011?'))).toEqual([
      'The harbour was opened on 6 May 2011.',
    ]);
  });
});
