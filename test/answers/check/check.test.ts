import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';
import { seedLibrary } from '../../support/seeds.ts';

const LONG = Array.from(
  { length: 90 },
  (_, i) => `point ${i} is that the harbour of town ${i} stays open`,
).join(', ');
const harbour = makeArticle(
  'harbour.txt',
  [
    'Harbour stays open',
    '“We will not close the harbour before 2031, and nobody has asked us to,” the mayor, Ingrid Dahl, said on Monday.',
    'Asked whether she would resign, Dahl said: “If the council wishes it, I will go. I have served for 12 years.”',
    '“This so-called “reform” is a mistake,” Tomas Berg, a fisherman, told the paper. “It could cost us everything.”',
    'Berg said: “First they came with a plan for the quay that nobody wanted.',
    '“Then they came with another plan, and it was worse.”',
    'Ships pass the harbour every day. “Critics say the harbour is doomed, but they are wrong,” Dahl added.',
    '“I am,” Dahl said, “not a friend of the railway.”',
    '“The quay is old,” wrote Dahl. The mayor went on: “The cranes are older.”',
    `“${LONG},” Dahl said.`,
  ].join('\n\n'),
);
const other = makeArticle(
  'other.txt',
  'Mayor firm on harbour\n\n“We will not close the harbour before 2030, and nobody has asked us to,” Ingrid Dahl said.\n\n“I have served for 12 years,” said Dahl.',
);
const marks = makeArticle(
  'marks.txt',
  [
    'Harbour plan in trouble',
    'The new plan brings with it “a quiet hope” that few had foreseen.',
    'To the two towns the whole plan was “dockside talk” and no more.',
    'The two towns agreed a “strategic framework” setting out the next steps.',
    'There was a “hard port” order, and the so-called “quiet harbour” stayed empty.',
    'Nobody at the quay has read “Ships of the North” in years.',
  ].join('\n\n'),
);
const turned = makeArticle(
  'turned.txt',
  [
    'The ferry plan',
    'Lunde denied that she had promised “a blank cheque for the ferry”.',
    'If “the ferry is paid for twice”, Lunde said, the town will go bankrupt.',
    'Did Lunde ever say “no more ferries at all”? Nobody knows.',
    '“Who needs a second ferry?” Lunde said.',
    'Lunde said, however, that there were “some early signs of a third ferry”.',
    'After talks that came to nothing and never stopped, “the harbour gets its second bridge,” Lunde said.',
    'Berg has not said, “the bridge can wait for ten years.”',
  ].join('\n\n'),
);
const { check } = openLibrary([harbour, other, marks, turned], null);

const verdict = (text: string, speaker = ''): string | undefined => check(text, speaker).check?.verdict;
const said = ({ says, evidence }: Answer): string =>
  [...says, ...evidence.flatMap(({ notes }) => notes)].map(plain).join('\n');
const edits = (text: string): [string, string | null, string | null][] => {
  const { check: checked, evidence } = check(text, '');
  return checked!.edits.map(({ op, yours, source }) => [
    op,
    yours,
    source && evidence[0]!.article.text.slice(source.start, source.end),
  ]);
};

describe('a quotation that stands in the articles', () => {
  it.each([
    'We will not close the harbour before 2031, and nobody has asked us to',
    '„we will not close the harbour before 2031, and nobody has asked us to.“',
    '« We will not close the harbour before 2031, and nobody has asked us to, »',
    '“We will not close the har\u00ADbour before 2031, and nobody has asked us to”¹',
    'We will not close the har-\nbour before 2031, and\u00A0nobody has asked us to',
    'We will not close the har- bour before 2031, and no- body has asked us to',
    'First they came with a plan for the quay that nobody wanted.\n\n“Then they came with another plan, and it was worse.',
    'First they came with a plan for the quay that nobody wanted. Then they came with another plan, and it was worse.',
    'I am not a friend of the railway',
    LONG,
  ])('is verbatim: %j', (text) => expect(verdict(text)).toBe('verbatim'));

  it('of 4,000 characters and more is checked as a whole, and one word of it is missed by nobody', () => {
    expect(LONG.length).toBeGreaterThan(4000);
    expect(edits(LONG.replace('town 77 stays', 'town 77 is'))).toEqual([['changed', 'is', 'stays']]);
  });

  it('with other words has each named in a sentence', () => {
    const lines = said(seedLibrary.check('We do not consider Russia to be an enemy', '')).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Yours adds “We”.', 'Yours adds “to be”.']));
  });

  it('of many words has each difference with the words around it', () => {
    const lines = said(check(LONG.replace('town 77 stays', 'town 77 never stays'), ''));
    expect(lines).toMatch(
      /yours adds “never”\.\nIt is near: .*harbour of town 77 never stays open, point 78/,
    );
    const cut = said(check(LONG.replace('point 40 is', 'point 40'), ''));
    expect(cut).toMatch(/leaves out “is”\.\nIt is near: .*point 40 is that the harbour/);
    expect(said(check('We will close the harbour before 2031', ''))).not.toContain('It is near');
  });

  it('with other words in another paper shows both, and names what differs', () => {
    const { evidence } = check('We will not close the harbour before 2031, and nobody has asked us to', '');
    expect(evidence.map(({ article }) => article.file)).toEqual(['harbour.txt', 'other.txt']);
    expect(evidence[1]!.notes.map(plain)).toEqual([
      'Here it is quoted in other words.',
      'Number: yours has “2031”; the article has “2030”.',
    ]);
  });

  it('that only begins inside the marks says so', () => {
    const answer = check('with it “a quiet hope” that few', '');
    expect(answer.check?.verdict).toBe('not_attributed');
    expect(said(answer)).toContain('only part of it is in quotation marks there');
  });

  it('of two words is verbatim or part of a longer one', () => {
    expect(seedLibrary.check('tough resolution', '').check?.verdict).toBe('verbatim');
    expect(verdict('another plan')).toBe('partial');
  });

  it.each(['a quiet hope', 'dockside talk'])(
    'of a few words that nobody is named to say is verbatim, and the doubt is shown: %s',
    (text) => {
      expect(verdict(text)).toBe('verbatim');
      const line = 'Word for word. The speaker could not be read from the article.';
      expect(plain(check(text, '').says[0]!)).toBe(line);
      expect(verdict(text, 'Dahl')).toBe('verbatim');
      expect(plain(check(text, 'Dahl').says[0]!)).toBe(line);
    },
  );

  it.each(['strategic framework', 'hard port', 'quiet harbour', 'Ships of the North'])(
    'is no quotation when it is a term, a scare quote or a title: %s',
    (text) => expect(verdict(text)).toBe('not_attributed'),
  );

  it('is shown from every article that has it, whole ones first', () => {
    const { check: checked, evidence } = check('I have served for 12 years', '');
    expect(checked?.verdict).toBe('verbatim');
    expect(evidence.map(({ article }) => article.file)).toEqual(['other.txt', 'harbour.txt']);
  });

  it('with another wording in another paper shows both, and names the words that differ', () => {
    const answer = check('We will not close the harbour before 2031, and nobody has asked us to', '');
    expect(answer.evidence.map(({ article }) => article.file)).toEqual(['harbour.txt', 'other.txt']);
    expect(said(answer)).toContain('Number: yours has “2031”; the article has “2030”.');
  });

  it('by the speaker that is named is verbatim, by another is theirs, and both are named', () => {
    expect(verdict('I have served for 12 years', 'Mayor Dahl')).toBe('verbatim');
    const answer = check('I have served for 12 years', 'Tomas Berg');
    expect(answer.check?.verdict).toBe('other_speaker');
    expect(said(answer)).toContain('not from Tomas Berg: Ingrid Dahl is quoted');
  });
});

describe('a whole quotation', () => {
  it.each([
    ['the ferry is paid for twice', 'Condition: “If”'],
    ['Who needs a second ferry', 'Question: “?”'],
  ])('of which what stands outside turns the sense is headed so: %j', (text, warning) => {
    const answer = check(text, '');
    expect(answer.check?.verdict).toBe('verbatim');
    expect(plain(answer.says[0]!)).toBe(
      'Word for word, but its sense turns on what comes just before or after.',
    );
    expect(said(answer)).toContain(warning);
  });

  it.each([
    'Who needs a second ferry?',
    'some early signs of a third ferry',
    'the harbour gets its second bridge',
    'I am not a friend of the railway',
  ])('that nothing outside turns is word for word, no more: %j', (text) =>
    expect(plain(check(text, '').says[0]!)).toBe('Word for word.'),
  );
});

describe('words that an article says were not said', () => {
  it.each([
    ['a blank cheque for the ferry', 'The article says that Lunde did not say this.'],
    ['no more ferries at all', 'The article does not say that Lunde said this: it only asks or supposes it.'],
    ['the bridge can wait for ten years', 'The article says that this was not said.'],
  ])('are nobody’s, and the first line says so: %s', (text, line) => {
    for (const speaker of ['', 'Lunde', 'Dahl']) {
      expect(verdict(text, speaker)).toBe('not_attributed');
      expect(plain(check(text, speaker).says[0]!)).toBe(`${line} The sense turns on the words around it.`);
    }
  });
});

it('words that somebody read out, or that a parody has, are nobody’s either', () => {
  const read = openLibrary(
    [
      makeArticle(
        'read.txt',
        'The fair\n\nIngrid Dahl read from a poem: “The river keeps its own counsel.”\n\nA parody account of Ingrid Dahl tweeted: “The quay is mine alone.”',
      ),
    ],
    null,
  );
  for (const text of ['The river keeps its own counsel', 'The quay is mine alone']) {
    expect(read.check(text, 'Ingrid Dahl').check?.verdict).toBe('not_attributed');
    expect(plain(read.check(text, 'Ingrid Dahl').says[0]!)).toMatch(
      /^(?:The article says|In the article).*The sense turns/u,
    );
  }
});

describe('a part of a quotation', () => {
  it.each([
    ['close the harbour before 2031', 'Negation: “not”'],
    ['I will go', 'Condition: “If”'],
    ['the harbour is doomed', 'Who says or thinks so: “say”'],
    ['reform', 'Marks around a word'],
    ['cost us everything', 'Can, must or will: “could”'],
  ])('%j is partial, with a warning of %j', (text, warning) => {
    const answer = check(text, '');
    expect(answer.check?.verdict).toBe('partial');
    expect(plain(answer.says[0]!)).toContain('its sense turns on what is left out');
    expect(said(answer)).toContain(warning);
  });

  it('from which nothing is cut that matters has no warning', () =>
    expect(plain(check('Then they came with another plan', '').says[0]!)).toBe(
      'Part of a longer quotation, word for word.',
    ));
});

const notes = (text: string): string[] => check(text, '').evidence[0]!.notes.map(plain);

describe('an altered quotation', () => {
  it.each<[string, [string, string | null, string | null][]]>([
    ['We will close the harbour before 2031, and nobody has asked us to', [['dropped', null, 'not']]],
    ['We will not close the harbour before 2035, and nobody has asked us to', [['changed', '2035', '2031']]],
    ['If the council wishes it, I might go', [['changed', 'might', 'will']]],
    ['It could very well cost us everything', [['added', 'very well', null]]],
    ['Then they came with another plan, and it is worse', [['changed', 'is', 'was']]],
    ['Then they came with anothre plan, and it was worse', [['changed', 'anothre', 'another']]],
    ['Then they came with another plan and it was worse', [['dropped', null, ',']]],
    [
      'This so-called reform is a mistake',
      [
        ['dropped', null, '“'],
        ['dropped', null, '”'],
      ],
    ],
    ['If the council wishes it, I will go?', [['added', '?', null]]],
    ['We will not close the harbour, and nobody has asked us to', [['dropped', null, 'before 2031']]],
  ])('%j: the words that differ are named', (text, expected) => {
    expect(verdict(text)).toBe('altered');
    expect(edits(text)).toEqual(expected);
  });

  it('names the worst first', () => {
    const text = 'We shall close the harbour before 2035, and nobody has asked us to';
    expect(edits(text).map(([, , source]) => source)).toEqual(['will not', '2031']);
    expect(said(check(text, ''))).toContain('Negation: yours has “shall”; the article has “will not”.');
  });

  it('of somebody else is said to be somebody else’s', () =>
    expect(said(check('If the council wishes it, I might go', 'Tomas Berg'))).toContain(
      'The nearest words are from Ingrid Dahl, not from Tomas Berg.',
    ));

  it('says what stands elsewhere in the quotation', () => {
    expect(edits('It everything could cost us')).toEqual([['moved', 'everything', 'everything']]);
    expect(said(check('It everything could cost us', ''))).toContain(
      '“everything” is elsewhere in the quotation.',
    );
    expect(
      said(check('close the harbour before 2031, and nobody has asked us to we will not', '')),
    ).toContain('Negation: “we will not” is elsewhere in the quotation.');
    expect(said(check('with another plan, and it was worse then they came', ''))).toContain(
      'Moved: “then they came” is elsewhere in the quotation.',
    );
  });

  it('put together from two quotations shows both', () => {
    const answer = check('It could cost us everything. I have served for 12 years', '');
    expect(answer.check?.verdict).toBe('altered');
    expect(plain(answer.says[0]!)).toBe('Altered: put together from two quotations.');
    expect(new Set(answer.evidence.map(({ start }) => start)).size).toBe(2);
  });

  it('put together from two does not call added what stands in the other word for word', () => {
    const first = 'We will not close the harbour before 2031, and nobody has asked us to';
    expect(notes(`${first}. I have served for 12 years`)).toEqual([
      '“I have served for 12 years” comes from another quotation, shown next.',
    ]);
    // What differs there is still called added: it stands nowhere just so.
    expect(notes(`${first}. I have served here for 12 years`)).toEqual([
      'Number: yours adds “I have served here for 12 years”.',
    ]);
  });

  it('joined over more than who says it is never verbatim', () => {
    for (const join of ['. ', ', ', ' '])
      expect(verdict(`The quay is old${join}The cranes are older`)).not.toBe('verbatim');
  });

  it('joined over the reporter’s sentence is no verbatim one', () =>
    expect(
      plain(check('This so-called “reform” is a mistake, It could cost us everything', '').says[0]!),
    ).toContain('not together in the article'));
});

describe('the first line of a part says why it is not plainly one', () => {
  it.each([
    ['I will go', 'Part of a longer quotation, but its sense turns on what is left out.'],
    [
      '[The railway] could cost us everything',
      'Part of a longer quotation, word for word except for the words in brackets.',
    ],
    [
      'It could cost [them] everything',
      'Part of a longer quotation, word for word except for the words in brackets.',
    ],
    [
      'We will not close the harbour … and nobody has asked us to',
      'Part of a longer quotation, word for word.',
    ],
  ])('%j', (text, line) => expect(plain(check(text, '').says[0]!)).toBe(line));
});

describe('an editor’s marks', () => {
  it.each([
    ['We will not close the harbour […] and nobody has asked us to', 'partial'],
    ['We will not close the harbour … and nobody has asked us to', 'partial'],
    ['It could [sic] cost us everything', 'verbatim'],
    ['[i]t could cost us everything', 'verbatim'],
    ['It [the railway] could cost us everything', 'verbatim'],
    ['[The railway] could cost us everything', 'partial'],
    ['We will […] close the harbour before 2031, and nobody has asked us to', 'altered'],
    ['It could [hardly] cost us everything', 'altered'],
    ['It could cost [them] everything', 'partial'],
    ['I have served for [20] years', 'altered'],
    ['and nobody has asked us to […] close the harbour before 2031', 'altered'],
  ])('%j is %s', (text, expected) => expect(verdict(text)).toBe(expected));

  it('are named with what they leave out or stand for', () => {
    expect(said(check('We will not close the harbour […] and nobody has asked us to', ''))).toContain(
      'Your ellipsis leaves out: before 2031',
    );
    expect(said(check('[The railway] could cost us everything', ''))).toContain(
      '[The railway] replaces “It”',
    );
  });
});

describe('words that are no quotation here', () => {
  it.each([
    ['Ships pass the harbour every day', 'not_attributed'],
    ['Harbour stays open', 'not_attributed'],
    ['Asked whether she would resign', 'not_attributed'],
    ['The moon is made of cheese and always was', 'absent'],
    ['harbour 2031 not', 'absent'],
  ])('%j is %s', (text, expected) => expect(verdict(text)).toBe(expected));

  it('names a scare quote and a headline for what they are', () => {
    expect(said(seedLibrary.check('strategic framework', ''))).toContain('a scare quote');
    expect(said(check('Harbour stays open', ''))).toContain('a headline');
  });

  it('absent says that it is no proof, and what was searched', () => {
    const text = said(check('The moon is made of cheese and always was', ''));
    expect(text).toContain('does not mean that it was never said');
    expect(text).toContain('Searched: every word of 4 articles');
  });
});

it('says what is not counted as a difference, whatever the verdict', () => {
  for (const text of ['I will go', 'I will gone', 'Nothing like it'])
    expect(plain(check(text, '').says.at(-1)!)).toMatch(/^Not counted as a difference: /);
});

it('every word that differs is named, twelve as well as one', () => {
  const words = LONG.split(', ');
  const changed = words
    .map((part, i) => (i % 8 === 0 ? part.replace('stays', `rests${i}`) : part))
    .join(', ');
  const lines = said(check(changed, '')).split('\n');
  expect(edits(changed)).toHaveLength(12);
  for (const i of [0, 8, 16, 24])
    expect(
      lines.some(
        (line) => line.includes(`yours has “rests${i}”;`) || line.includes(`Yours has “rests${i}”;`),
      ),
    ).toBe(true);
  const short = 'We shall shut that quay after 2035, or somebody had begged us';
  const named = said(check(short, ''))
    .split('\n')
    .filter((line) => /has “|adds “|leaves out “|stands at/u.test(line));
  expect(named).toHaveLength(edits(short).length);
});

describe('words that are only reported', () => {
  const reported = openLibrary(
    [
      makeArticle(
        'reported.txt',
        'The ferry\n\nIngrid Dahl said the ferry was full on Monday.\n\nThe boats were late. Dahl denied that the quay was sold.',
      ),
    ],
    null,
  );

  it('in other words are altered, and said to be no quotation', () => {
    const answer = reported.check('The ferry is full on Monday', 'Ingrid Dahl');
    expect(answer.check?.verdict).toBe('altered');
    expect(plain(answer.says[0]!)).toContain('not quoted in these articles, only reported');
    expect(said(answer)).toContain('Tense: yours has “is”; the article has “was”.');
  });

  it.each([
    ['The ferry was full on Monday', 'not_attributed'],
    ['The boats are late', 'absent'],
    ['The church is full of snow', 'absent'],
  ])('%s: %s', (text, expected) => expect(reported.check(text, 'Dahl').check?.verdict).toBe(expected));
});
