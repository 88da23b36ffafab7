import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** Words, source and rule of everything found. */
const brief = (text: string) =>
  said(text).map(({ words, source, rule }) => [words.join(' … '), source, rule]);

describe('said-after', () => {
  it.each([
    ['“We won,” Ms Berg said.', 'We won,', 'Ms Berg'],
    ['“We won,” said Anna Berg, the mayor.', 'We won,', 'Anna Berg'],
    ['“We won!” beamed Anna Berg.', 'We won!', 'Anna Berg'],
    ['“Why?” Ms Berg asked the reporters.', 'Why?', 'Ms Berg'],
    ['“We won.” Ms Berg said.', 'We won.', 'Ms Berg'],
    ['The plan is dead, Ms Berg said on Friday.', 'The plan is dead', 'Ms Berg'],
    ['“We won,” Hugh Hill, a doctor who lives in Leeds, said.', 'We won,', 'Hugh Hill'],
    ['“We won,” Hugh Hill, 45, told the crowd.', 'We won,', 'Hugh Hill'],
    ['“We won,” Sen. Ann Lee (D-Mo.) said.', 'We won,', 'Sen. Ann Lee'],
    ['“We won,” a spokesman for the ministry said.', 'We won,', 'a spokesman for the ministry'],
  ])('reads %s', (text, words, source) => expect(brief(text)).toEqual([[words, source, 'said-after']]));

  it.each([
    'The file held a page. “Burn it.” Ms Berg said she had never seen it.',
    'A text was found. “Come home now.” Sergeant Berg said police were puzzled.',
    'The caller hung up. “You are next.” Ms Berg told police she knew the voice.',
    'It was dark. “Is it over?” Ms Berg said it was not.',
  ])('is not the cue of the sentence before where a clause follows: %s', (text) =>
    expect(said(text).filter(({ kind }) => kind === 'direct')).toEqual([]),
  );
  it.each([
    'It was late. “We won.” Ms Berg said after the match in Leeds.',
    'It was late. “Why?” Ms Berg asked the man as he was led away.',
  ])('is its cue with when or whom it was said: %s', (text) =>
    expect(said(text).at(-1)).toMatchObject({ source: 'Ms Berg', certain: true, kind: 'direct' }),
  );

  it('takes the clause around a fragment in marks', () => {
    expect(said('The plan should be “the last one”, Ms Berg said.')[0]).toMatchObject({
      words: ['The plan should be “the last one”'],
      marked: ['the last one'],
      kind: 'mixed',
    });
  });
  it('leaves alone what only stands near', () => {
    expect(brief('He read “War and Peace” on the train. Ms Berg left.')).toEqual([]);
    expect(brief('The so-called “shield” was never built.')).toEqual([]);
    expect(brief('Johnny “Guitar” Berg played all night.')).toEqual([]);
  });
});

describe('interrupted', () => {
  it('is one quotation of two parts', () => {
    expect(said('“We won,” Ms Berg said, “and we are glad.”')).toMatchObject([
      { words: ['We won,', 'and we are glad.'], kind: 'direct', source: 'Ms Berg', rule: 'interrupted' },
    ]);
    expect(said('A source of the trouble, Ms Berg said, is the pier.')).toMatchObject([
      { words: ['A source of the trouble', 'is the pier'], kind: 'indirect', rule: 'interrupted' },
    ]);
  });
  it('goes on in the next sentence', () => {
    expect(said('“We won,” Ms Berg said. “We are glad.”')).toMatchObject([
      { words: ['We won,', 'We are glad.'], kind: 'direct' },
    ]);
  });
  it('ends where somebody else speaks', () => {
    expect(brief('“We won,” Ms Berg said. “You lost,” said Jan Holm.')).toEqual([
      ['We won,', 'Ms Berg', 'said-after'],
      ['You lost,', 'Jan Holm', 'said-after'],
    ]);
  });
});

describe('according-to', () => {
  it.each([
    ['The law, according to Ms Berg, is a mess.', ['The law', 'is a mess']],
    ['The road to Elm, according to Ms Berg, was shut.', ['The road to Elm', 'was shut']],
    ['The plan is, according to Ms Berg, “a mess”.', ['The plan is', 'a mess']],
    ['What happened, according to Ms Berg, was murder.', ['What happened', 'was murder']],
  ])('goes on behind a source that parts a subject from its verb: %s', (text, words) => {
    expect(said(text)).toMatchObject([{ words, source: 'Ms Berg', rule: 'according-to' }]);
  });
  it('is only of what stands between commas beside it', () => {
    expect(said('Nurses, who are few, according to Ms Berg, have been paid since 2015.')).toMatchObject([
      { words: [expect.not.stringContaining('have been paid')] },
    ]);
  });
  it.each([
    'The road was shut, according to Ms Berg, who was there.',
    'The road was shut, according to Ms Berg, the mayor.',
    'The road was shut, according to Ms Berg, and is open now.',
  ])('ends before its source elsewhere: %s', (text) => {
    expect(said(text).map(({ words }) => words)).toEqual([['The road was shut']]);
  });
});

describe('said-before', () => {
  it.each([
    ['Ms Berg said: “We won.”', 'We won.', 'direct'],
    [
      'Ms Berg told a news conference on Friday that the plan was dead.',
      'that the plan was dead',
      'indirect',
    ],
    ['Ms Berg said the plan was “a costly mistake”.', 'the plan was “a costly mistake”', 'mixed'],
    ['Ms Berg called it “a costly mistake”.', 'it “a costly mistake”', 'mixed'],
    ['Ms Berg promised to build the pier.', 'to build the pier', 'indirect'],
    ['Ms Berg also said, for once, that the plan was dead.', 'that the plan was dead', 'indirect'],
    ['Ms Berg asked whether the plan was dead.', 'whether the plan was dead', 'indirect'],
  ])('reads %s', (text, words, kind) =>
    expect(said(text)).toMatchObject([{ words: [words], kind, source: 'Ms Berg' }]),
  );

  it('ends where a second cue begins', () => {
    expect(brief('Ms Berg said the plan was dead, but Jan Holm denied that it was over.')).toEqual([
      ['the plan was dead', 'Ms Berg', 'said-before'],
      ['that it was over', 'Jan Holm', 'said-before'],
    ]);
    expect(brief('Ms Berg said the plan was dead, adding that nobody wept.')).toEqual([
      ['the plan was dead', 'Ms Berg', 'said-before'],
      ['that nobody wept', 'Ms Berg', 'said-before'],
    ]);
  });
  it('does not take a noun for a verb', () => {
    expect(brief('The reports on the claim were in the call notes.')).toEqual([]);
    expect(brief('The proposed plan and the announced visit came to nothing.')).toEqual([]);
    expect(brief('They agreed a “strategic framework” for the port.')).toEqual([]);
  });
  it('reads verbs that say something only with words in marks', () => {
    expect(brief('Ms Berg talks about “a quiet harbour,” and people nod.')).toEqual([
      ['a quiet harbour,', 'Ms Berg', 'said-before'],
    ]);
    expect(said('Ms Berg has pounded Jan Holm as a “fair-weather sailor”.')).toMatchObject([
      {
        words: ['Jan Holm as a “fair-weather sailor”'],
        marked: ['fair-weather sailor'],
        source: 'Ms Berg',
        certain: false,
      },
    ]);
    expect(brief('Ms Berg talks about the harbour.')).toEqual([]);
    expect(brief('Ms Berg introduced a bill, and “War and Peace” was read.')).toEqual([]);
    expect(brief('“We won,” said Jan Holm, speaking of the pier, “and we stay.”')).toEqual([
      ['We won, … and we stay.', 'Jan Holm', 'interrupted'],
    ]);
  });
  it('takes a sentence in marks for no title', () => {
    expect(brief('They met, with many spectators chanting “We are Oslo” all day.')[0]![2]).toBe(
      'said-before',
    );
    expect(brief('They met, with many spectators chanting “The Oslo Song” all day.')).toEqual([]);
  });
  it('takes the subject of the next clause for an opening participle', () => {
    expect(brief('Citing “a precaution”, Ms Berg closed the pier.')[0]).toEqual([
      'a precaution',
      'Ms Berg',
      'said-before',
    ]);
    expect(brief('Declaring the pier “not safe,” Jan Holm left.')[0]![1]).toBe('Jan Holm');
  });
  it('goes on over a clause that only leads up to the main one', () => {
    expect(
      said(
        'Ms Berg said that, although the ships cost two million, Holm had offered them at a “good price”.',
      ),
    ).toMatchObject([{ marked: ['good price'], source: 'Ms Berg' }]);
  });
  it('is not certain when the cue is denied', () => {
    expect(said('Ms Berg did not say that the plan was “dead”.')).toMatchObject([{ certain: false }]);
  });
});

describe('the speaker', () => {
  it.each([
    ['the addressee stands nearer', '“We won,” he told Jan Holm.\n\nNobody came.', 'he'],
    ['the topic stands nearer', 'Asked about Jan Holm, Ms Berg said: “We won.”', 'Ms Berg'],
    [
      'a second name stands nearer',
      'The minister, Anna Berg, who met Jan Holm, the envoy, said: “We won.”',
      'Anna Berg',
    ],
    ['a spokesman speaks for him', '“We won,” said Mr Holm’s spokesman, Lars Moe.', 'Lars Moe'],
  ])('is not the other one when %s', (_, text, source) => expect(said(text)[0]!.source).toBe(source));

  it('is found behind a pronoun, by gender', () => {
    const text = 'Anna Berg met Peter Dahl. “We won,” she said. “You lost,” he said.';
    expect(said(text).map(({ name }) => name)).toEqual(['Anna Berg', 'Peter Dahl']);
  });
  it('is behind a pronoun nobody who is not shown to be a person', () => {
    const text = 'Anna Berg spoke of Peter Dahl. Intel is getting ready. He said that it was late.';
    expect(said(text).at(-1)!.name).not.toBe('Intel');
  });
  it('is nobody when a description has no name', () => {
    expect(said('“We won,” said one resident.')).toMatchObject([{ name: null, basis: 'unnamed' }]);
    expect(said('“We won,” said an anonymous official. “You lost,” said Jan Holm.')[0]!.name).toBeNull();
  });
  it('is described first and named later', () => {
    const text =
      'A senior analyst said the plan “is in trouble.”\n\n“It is a mess,” Paul Simon, head of the Harbour Institute, said.';
    expect(said(text)[0]).toMatchObject({ name: 'Paul Simon', basis: 'described', certain: false });
  });
  it.each([
    'A letter to the council says “the quay is shut.”\n\n“It is a mess,” Paul Simon said.',
    'A statement said “the quay is shut.”\n\n“It is a mess,” Paul Simon said.',
    'A spokesman for Ida Moe said “the quay is shut.”\n\n“It is a mess,” Paul Simon said.',
    'A friend of Ida Moe said “the quay is shut.”\n\n“It is a mess,” said Paul Simon.',
    'A newspaper wrote that “the quay is shut.”\n\n“It is a mess,” said Paul Simon.',
  ])('is nobody named later who is not so described: %s', (text) => {
    expect(said(text)[0]!.name).toBeNull();
  });
  it('is carried over from the sentence before, and certain where only that stands between', () => {
    expect(said('Anna Berg said the plan was dead. “I wrote it myself, and I am sorry.”')[1]).toMatchObject({
      name: 'Anna Berg',
      basis: 'carried',
      certain: true,
    });
    expect(said('She said the plan was dead. “I wrote it myself, and I am sorry.”')[1]!.certain).toBe(false);
  });
  it('is not carried over to a short thing in marks', () => {
    expect(said('Anna Berg said the plan was dead. The “shield” was built.')).toHaveLength(1);
  });
});

describe('relayed speech', () => {
  it('keeps who passes the words on', () => {
    expect(said('Ms Berg said the plan “is dead,” the Kremlin said.')).toMatchObject([
      { source: 'Ms Berg', relayedBy: 'the Kremlin', basis: 'relayed' },
    ]);
  });
  it('gives the words to the one who is quoted as saying them', () => {
    expect(said('The newspaper Kommersant quoted Anna Berg as saying the plan was “dead”.')).toMatchObject([
      { source: 'Anna Berg', rule: 'quoted-as-saying' },
    ]);
  });
});

describe('according-to', () => {
  it('reads both orders', () => {
    expect(brief('According to the ministry, the plan is dead.')).toEqual([
      ['the plan is dead', 'the ministry', 'according-to'],
    ]);
    expect(brief('The plan is dead, according to the ministry.')).toEqual([
      ['The plan is dead', 'the ministry', 'according-to'],
    ]);
  });
});

describe('claim-that, was-praised-by', () => {
  it('reads a noun with its owner', () => {
    expect(brief('Nobody liked his claim that the harbour would “freeze over”.')).toEqual([
      ['that the harbour would “freeze over”', 'his', 'claim-that'],
    ]);
    expect(brief('The claim was long.')).toEqual([]);
  });
  it('reads a passive with its agent', () => {
    expect(brief('The pier was praised by Anna Berg as “the biggest leap”.')).toEqual([
      ['The pier … as “the biggest leap”', 'Anna Berg', 'was-praised-by'],
    ]);
  });
});

describe('colon', () => {
  it('reads an interview', () => {
    expect(said('Anna Berg: “We won.”')).toMatchObject([{ source: 'Anna Berg', rule: 'colon' }]);
  });
});

describe('who passes words on', () => {
  it.each([
    ['Ms Berg, according to the Kremlin, said the plan was “dead”.', 'the Kremlin'],
    ['“We won,” Ms Berg said in Oslo, according to the Sun.', 'the Sun'],
  ])('is kept in %s', (text, relay) =>
    expect(said(text)).toMatchObject([{ source: 'Ms Berg', relayedBy: relay, basis: 'relayed' }]),
  );
});

describe('titles and names in marks', () => {
  it('are nobody’s words', () => {
    expect(brief('On his show, “Morning With Berg,” the station reported no news.')).toEqual([]);
    expect(said('Ms Berg said a page called “for honest ports” was hers.')[0]!.marked).toEqual([]);
    expect(said('The so-called “death grip” is no issue, said Ms Berg.')[0]!.marked).toEqual([]);
    expect(said('They met in what Ms Berg called “a quiet harbour”.')[0]!.marked).toEqual([
      'a quiet harbour',
    ]);
    expect(brief('He read “War and Peace” on the train.')).toEqual([]);
  });
});

describe('transcript', () => {
  const turns = ['ANNA BERG: We will build it.', 'JAN HOLM: You will not.', 'ANNA BERG: We have begun.'];
  it('gives every turn to the name before its colon', () => {
    expect(said(turns.join('\n\n')).map(({ words, source, rule }) => [words[0], source, rule])).toEqual([
      ['We will build it.', 'ANNA BERG', 'transcript'],
      ['You will not.', 'JAN HOLM', 'transcript'],
      ['We have begun.', 'ANNA BERG', 'transcript'],
    ]);
  });
  it('gives an interviewer’s questions to nobody and the answers to the only person named before', () => {
    const interview = [
      'Anna Berg is the mayor.',
      'Q: Why run?',
      'A: I wanted to. It was time.',
      'Q: Did you win?',
      'A: I did.',
    ];
    expect(said(interview.join('\n\n')).map(({ words, name, certain }) => [words[0], name, certain])).toEqual(
      [
        ['Why run?', null, false],
        ['I wanted to. It was time.', 'Anna Berg', false],
        ['Did you win?', null, false],
        ['I did.', 'Anna Berg', false],
      ],
    );
    const two = ['Anna Berg met Jan Holm.', 'Q. Why run?', 'A. I wanted to.', 'Q. Did you win?'];
    expect(said(two.join('\n\n')).map(({ name }) => name)).toEqual([null, null, null]);
  });
  it('is not made of one heading with a colon', () => {
    expect(said('A: We will not build it.\n\nNobody came.')).toEqual([]);
    expect(said('Anna Berg: a portrait of the mayor.')).toEqual([]);
  });
});

describe('announced', () => {
  it('takes the words after a sentence that is no more than its cue', () => {
    expect(brief('Jan Holm disagreed. “It is not fine at all.”')).toEqual([
      ['It is not fine at all.', 'Jan Holm', 'announced'],
    ]);
  });
});

describe('doubt', () => {
  it.each([
    [
      'one of two who may speak together',
      'They met the mayor of Anna Berg and Jan Holm said the plan was “dead”.',
    ],
    ['words whose mark is never closed', '“We won,” said Anna Berg. “We did. By chance, nobody came.'],
    ['a new paragraph without a cue', '“We won,” said Anna Berg. “Really.”\n\n“And we stay for good.”'],
  ])('is shown for %s', (_, text) => expect(said(text).every(({ certain }) => !certain)).toBe(true));
});

describe('what follows an adjunct', () => {
  it.each([
    'Ms Berg told us of the storm that sank his “little tub” in 1990.',
    'Ms Berg told us about the dog that “saved” her.',
    'Ms Berg spoke about the men that called her a “witch” in school.',
  ])('is not surely said where “that” is what a noun does: %s', (text) =>
    expect(said(text).filter(({ certain }) => certain)).toEqual([]),
  );
  it.each([
    ['Ms Berg told reporters in the harbour that the dog had “saved” her.', 'that the dog had “saved” her'],
    ['Ms Berg told them on Monday that “we won the cup”.', 'that “we won the cup”'],
    ['Ms Berg said in a note that opening our books had “helped”.', 'that opening our books had “helped”'],
  ])('is said where “that” begins a clause: %s', (text, words) =>
    expect(said(text)[0]).toMatchObject({ words: [words], certain: true }),
  );
});

it.each([
  ['Ms Berg called Ms Holm a “decent woman” but did not vote for her.', 'Ms Holm a “decent woman”'],
  ['Ms Berg called it “a theft”, which led to shouting in the hall.', 'it “a theft”'],
  ['Ms Berg called the plan “a mess” and left without a word.', 'the plan “a mess”'],
  ['Ms Berg called the report “a lie” and the judge “a fool”.', 'the report “a lie” and the judge “a fool”'],
])('what somebody calls something ends before what she does: %s', (text, words) =>
  expect(said(text)[0]!.words).toEqual([words]),
);
