import { describe, expect, it } from 'vitest';
import { said } from '../quotations/said.ts';

const turns = (text: string) =>
  said(text)
    .filter(({ rule }) => rule === 'transcript')
    .map(({ name, words }) => `${name ?? '-'}: ${words.join(' / ')}`);

describe('a turn', () => {
  it('is word for word speech of whoever stands before the colon', () => {
    expect(
      said('The mayor, Anna Berg, met Jan Holm.\n\nBERG: We must act now.\n\nHOLM: Must we?'),
    ).toMatchObject([
      {
        words: ['We must act now.'],
        marked: [],
        kind: 'direct',
        basis: 'turn',
        name: 'Anna Berg',
        certain: true,
      },
      { words: ['Must we?'], kind: 'direct', basis: 'turn', name: 'Jan Holm', source: 'HOLM' },
    ]);
  });
  it.each([
    [
      'capitals that only a surname has',
      'McCAIN: We must act now.\n\nDeFAZIO: We already did.',
      ['McCAIN', 'DeFAZIO'],
    ],
    ['titles', 'SEN. MOE: Will you?\n\nMR. HOLM: I will.', ['MOE', 'HOLM']],
    [
      'an office behind the name',
      'JAN HOLM, HOST: Will you?\n\nLENA MOE, MAYOR OF OSLO: I will.',
      ['JAN HOLM', 'LENA MOE'],
    ],
    [
      'a party in brackets',
      'Jan Holm (Labour): I will.\n\nLena Moe (Liberal): We should not.',
      ['Jan Holm', 'Lena Moe'],
    ],
    [
      'a remark in brackets',
      'HOLM (voice-over): The war goes on.\n\nMOE [on the phone]: It does.',
      ['HOLM', 'MOE'],
    ],
    ['the time', '[00:12:33] Jan Holm: Will you?\n\n[00:12:35] Lena Moe: I will.', ['Jan Holm', 'Lena Moe']],
    [
      'an office behind names that nothing else shows',
      'XYLA QUENT, HOST: Good evening.\n\nOBI QUILL, CORRESPONDENT: Good evening.',
      ['XYLA QUENT', 'OBI QUILL'],
    ],
    [
      'a name of which nothing tells but that it answers',
      'Jan Holm: What is next?\n\nXyla Quent: We will see.',
      ['Jan Holm', 'Xyla Quent'],
    ],
    ['brackets', '[JAN HOLM] We won.\n\n[XYLA QUENT] We did.', ['JAN HOLM', 'XYLA QUENT']],
    ['bold', '**Jan Holm:** Will you?\n\n**Lena Moe**: I will.', ['Jan Holm', 'Lena Moe']],
    ['a question all in bold', '**Jan Holm: Will you?**\n\n**Lena Moe:** I will.', ['Jan Holm', 'Lena Moe']],
    [
      'a name in bold alone',
      '**Jan Holm**\n\nWill you?\n\n**Lena Moe**\n\nI will.',
      ['Jan Holm', 'Lena Moe'],
    ],
    ['tags', '<b>Jan Holm:</b> Will you?\n\n<b>Lena Moe:</b> I will.', ['Jan Holm', 'Lena Moe']],
    [
      'a name and the time alone',
      'Jan Holm 00:12\nWill you?\n\nLena Moe 00:15\nI will.',
      ['Jan Holm', 'Lena Moe'],
    ],
    ['a full stop', 'Mr. McCAIN. Mr. President, I rise.\n\nMr. RUSK of Ohio. I object.', ['McCAIN', 'RUSK']],
    ['capitals in one paragraph', 'MOE: Will you? RUSK: I will. MOE: When?', ['MOE', 'RUSK', 'MOE']],
    ['a surname in capitals, once', 'Lena Moe was on the show.\n\nMOE: I think we will.', ['Lena Moe']],
    ['a name in capitals alone', 'JAN HOLM\nWill you?\n\nLENA MOE\nI will.', ['JAN HOLM', 'LENA MOE']],
    ['brackets', '[Jan Holm] Will you?\n\n[Lena Moe] I will.', ['Jan Holm', 'Lena Moe']],
    [
      'a party and an office',
      'REP. LENA MOE (D-CA), SPEAKER: Will you?\n\nJAN HOLM (R): I will.',
      ['LENA MOE', 'JAN HOLM'],
    ],
    ['double brackets', '((Jan Holm)) Will you?\n\n((Lena Moe)) I will.', ['Jan Holm', 'Lena Moe']],
    ['subtitle signs', '>> JAN HOLM: Will you?\n\n>> LENA MOE: I will.', ['JAN HOLM', 'LENA MOE']],
    [
      'small letters',
      'jan holm: will you?\n\nlena moe: i will.\n\njan holm: good.',
      ['jan holm', 'lena moe', 'jan holm'],
    ],
    [
      'first names that follow',
      'Jan Holm: Will you?\n\nLena Moe: I will.\n\nJan: When?',
      ['Jan Holm', 'Lena Moe', 'Jan Holm'],
    ],
    [
      'letters that follow',
      'Jan Holm: Will you?\n\nLena Moe: I will.\n\nJH: When?',
      ['Jan Holm', 'Lena Moe', 'Jan Holm'],
    ],
  ])('may open with %s', (_, text, names) => expect(said(text).map(({ name }) => name)).toEqual(names));
  it('belongs to both who stand before it', () => {
    expect(said('Jan Holm: Will you?\n\nLena Moe and Tom Rusk: We will.')[1]).toMatchObject({
      name: 'Lena Moe',
      source: 'Lena Moe and Tom Rusk',
    });
  });
  it('has the words in marks alone, where it is in marks', () => {
    expect(
      said('Sen. Moe (D-VT): “We will vote.” (Floor, 3 May)\n\nSen. Holm: “We will not.”'),
    ).toMatchObject([
      { words: ['We will vote.'], marked: ['We will vote.'], kind: 'direct', basis: 'turn' },
      { words: ['We will not.'] },
    ]);
  });
  it('is one quotation with somebody’s words inside', () => {
    expect(said('BERG: He told me “go home”, Sir.\n\nHOLM: Did he?\n\nBERG: Yes.')[0]).toMatchObject({
      words: ['He told me “go home”, Sir.'],
      marked: [],
      kind: 'direct',
    });
  });
  it('is not certain where only its form shows that it is one', () => {
    expect(
      said('Tarn: Did you read it?\n\nVoss: I did.\n\nTarn: And?\n\nVoss: It was fine.')[0],
    ).toMatchObject({
      name: 'Tarn',
      certain: false,
    });
  });
  it.each([
    ['UNIDENTIFIED MALE: You lie!\n\nSEN. MOE: Please sit down.', ['-: You lie!', 'MOE: Please sit down.']],
    ['THE COURT: Please be seated.\n\nTHE WITNESS: Thank you.', ['-: Please be seated.', '-: Thank you.']],
    ['Speaker 1: Why?\n\nSpeaker 2: I do not know.', ['-: Why?', '-: I do not know.']],
    ['AUDIENCE MEMBER: Why?\n\nJAN HOLM: We must.', ['-: Why?', 'JAN HOLM: We must.']],
  ])('of nobody by name is nobody’s: %s', (text, expected) => expect(turns(text)).toEqual(expected));
  it('goes to whoever bears the surname as a person, not to a place', () => {
    expect(
      turns('E.D. Hill spoke to Senator Moe on Capitol Hill.\n\nHILL: Will you?\n\nMOE: I will.'),
    ).toEqual(['E.D. Hill: Will you?', 'Moe: I will.']);
  });
});

const asked = (before: string) => turns(`${before}\n\nQ: Why run?\n\nA: I wanted to.`)[1];

describe('an answer', () => {
  it.each([
    ['An interview with Lena Moe.', 'Lena Moe: I wanted to.'],
    ['Lena Moe talks to Jan Holm.', '-: I wanted to.'],
    ['An interview by Jan Holm.', '-: I wanted to.'],
    ['BY MS. MOE:', '-: I wanted to.'],
  ])('is by the only person named, who does not ask: %s', (before, expected) =>
    expect(asked(before)).toBe(expected),
  );
});

/** The second turn of a talk, with a line between it and the third. */
const talk = (line: string) =>
  turns(`Jan Holm: Will you?\n\nLena Moe: I will.\n\n${line}\n\nJan Holm: Good.`)[1];

describe('a paragraph without a label', () => {
  it('goes on with the turn before it when it is spoken', () =>
    expect(talk('We have waited long.')).toBe('Lena Moe: I will. / We have waited long.'));
  it.each([
    'The two then walked along the harbour.',
    'Moe said that she would.',
    '(Laughter)',
    '“I will,” Rusk said.',
    'You can hear the whole interview here.',
    '## The harbour',
  ])('does not when it is told: %s', (line) => expect(talk(line)).toBe('Lena Moe: I will.'));
  it('goes on in a transcript in capitals', () =>
    expect(turns('MR. HOLM: Will you?\n\nMS. MOE: I will.\n\nThe roof leaks.\n\nMR. HOLM: Good.')[1]).toBe(
      'MOE: I will. / The roof leaks.',
    ));
  it('is not certain behind the last turn, and only its speaker’s when it says “I”', () => {
    const last = 'Jan Holm: Will you?\n\nLena Moe: I will.';
    expect(said(`${last}\n\nMy father did too.`).at(-1)).toMatchObject({ basis: 'carried', certain: false });
    expect(turns(`${last}\n\nThe council votes on Friday.`)).toHaveLength(2);
  });
  it('is not the asker’s where nearly all labels ask, however they are written', () =>
    expect(
      said(
        'Anna Berg met the paper.\n\n((Kiel Post)) Thank you for coming. Why did you run?\n\nAnna Berg I was born here.\n\n((KP)) And what next?\n\nAB We will see what I can do.',
      )
        .flatMap(({ words }) => words)
        .join(' '),
    ).not.toMatch(/born here|will see/u));
  it('is not the asker’s after a question', () =>
    expect(
      turns(
        'Moe met Jan Holm.\n\nJan Holm: Will you?\n\nYes, I will.\n\nJan Holm: When?\n\nI may go now.\n\nJan Holm: Will we?',
      ),
    ).toEqual(['Jan Holm: Will you?', 'Jan Holm: When?', 'Jan Holm: Will we?']));
});

describe('no turn', () => {
  it.each([
    ['notes', 'Note: You need a coat.\n\nUpdate: We are closed.'],
    ['places of a dateline', 'WASHINGTON: We are in for a long night.\n\nLONDON: Our pound fell.'],
    ['agencies', 'Reuters: The bank failed.\n\nBloomberg: Our bank failed.'],
    ['facts', 'Time: 3 pm\n\nPlace: Town Hall\n\nPrice: $5'],
    ['who, what, when', 'WHO: Anna Berg\n\nWHAT: You meet the mayor\n\nWHEN: Friday'],
    ['a recipe', 'Flour: 200 g\n\nMilk: You need half a litre.\n\nSalt: to your taste.'],
    ['people described', 'Anna Berg: Elected in 2010, she lives in Oslo.\n\nJan Holm: Treasurer.'],
    ['people written of', 'Anna Berg: In our city Ms Berg is known.\n\nJan Holm: You know Mr Holm.'],
    ['results', 'Anna Berg: 1,204 votes.\n\nJan Holm: 988 votes.'],
    ['headlines', 'Anna Berg: A life in pictures\n\nJan Holm: What we know\n\nLena Moe: Who is she?'],
    ['myths and facts', 'MYTH: You cannot catch it.\n\nFACT: You can.\n\nMYTH: We are safe.\n\nFACT: No.'],
    [
      'a programme',
      'ENERGY: We will cut taxes.\n\nHOUSING: We will build.\n\nSCHOOLS: Our teachers need more.',
    ],
    ['steps', 'Design: How will it look?\n\nBuild: How do we make it?\n\nTest: Do we know it works?'],
    ['courses', 'Starter: Why not soup?\n\nMain: We have fish.'],
    ['days', 'Monday: We visit the museum.\n\nTuesday: You are free.'],
    ['a letter’s head', 'From: Anna Berg\n\nTo: Jan Holm\n\nSubject: Our pier\n\nI think we should talk.'],
    ['headings', '#### Speaker 1\n\nI liked it.\n\n#### Speaker 2\n\nWhy?'],
    ['a headline of another story', 'Lena Moe spoke.\n\nMOE: SENATE PASSES BILL THAT HELPS US ALL IN TOWN'],
    ['what somebody announces', 'SEN. MOE ANNOUNCES: We will build it. It is our pier.'],
    ['a name between paragraphs', 'We met on Friday, you and I.\n\nLENA MOE\n\nI was there.'],
    ['lone labels', 'Jan Holm: We will build it.\n\nThe council met on Friday.'],
  ])('is read in %s', (_, text) => expect(turns(text)).toEqual([]));
  it('is read in a headline with a name', () => {
    expect(turns('SEN. MOE: YOUR TAX PLAN FAILS\n\nThe senator spoke on Friday.')).toEqual([]);
  });
});

const holms = (between: string): string[] =>
  turns(`Jan Holm: I had my day.\n\n${between}\n\nIda Moe: I did too.\n\nJan Holm: You did?`).filter((one) =>
    one.includes('Holm'),
  );

describe('a turn ends', () => {
  it.each(['The Daily Echo: Will you stay?', '**Will you stay with us?**', '*On egos and the sea*'])(
    'before %s',
    (between) => {
      expect(holms(between)).toEqual(['Jan Holm: I had my day.', 'Jan Holm: You did?']);
    },
  );

  it.each(['Echo reporter', '@idamoe', '20 Minutes', 'Standards team'])(
    'before a label that comes again, %s',
    (label) => {
      const text = `Jan Holm: I had my day.\n\n${label}: Will you stay?\n\nJan Holm: I will.\n\n${label}: Why?\n\nJan Holm: I like it.`;
      expect(turns(text).filter((one) => /stay|Why/u.test(one) && one.includes('Holm'))).toEqual([]);
    },
  );

  it('before a heading in a transcript', () => {
    const text = 'JAN HOLM: I had my day.\n\nWhat came next\n\nIDA MOE: I did too.\n\nJAN HOLM: Me too.';
    expect(turns(text)).not.toContain('JAN HOLM: I had my day. / What came next');
  });
});
