import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { page } from '../../../src/text/page.ts';
import { cast } from '../../../src/text/people/cast.ts';
import { names } from '../../../src/text/people/names.ts';

function found(text: string) {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return cast(names(page(article))).entities.map(({ names: mentions, person, gender }) => ({
    mentions: mentions.map(slice),
    offices: mentions.flatMap(({ offices }) => offices.map(slice)),
    person,
    gender,
  }));
}
const persons = (text: string) => found(text).filter(({ person }) => person);

const mentionsOf = (text: string) => persons(text).map((one) => one.mentions);

describe('names', () => {
  it.each([
    ['NATO Secretary General Anders Rasmussen left.', 'Anders Rasmussen', ['NATO Secretary General']],
    [
      'the US’s national security adviser Stephen Hadley left.',
      'Stephen Hadley',
      ['national security adviser'],
    ],
    [
      'Dimitri Simes, president of the Nixon Center, left.',
      'Dimitri Simes',
      ['president of the Nixon Center'],
    ],
    ['Then his spokesman, Dmitry Peskov, left.', 'Dmitry Peskov', ['spokesman']],
    ['He met Secretary of State Hillary Clinton.', 'Hillary Clinton', ['Secretary of State']],
    ['The Minister of Trade Kalle Ruud left.', 'Kalle Ruud', ['Minister of Trade']],
    ['He met George W. Bush, who left.', 'George W. Bush', []],
    ['He met Ursula von der Leyen.', 'Ursula von der Leyen', []],
    ['He met Rashid al-Hamdan.', 'Rashid al-Hamdan', []],
    ['He met Jeanne d’Arcy.', 'Jeanne d’Arcy', []],
    ['He met Senators Anna Berg and others.', 'Anna Berg', []],
    ['He met Senate Democratic Whip Anna Berg.', 'Anna Berg', []],
  ])('are read with their offices in %s', (text, name, offices) =>
    expect(persons(text)).toMatchObject([{ mentions: [name], offices }]),
  );
  it('gathers a surname, a title and capitals with the full name', () => {
    expect(persons('VLADIMIR PUTIN came. Mr Putin left. Putin slept.')).toMatchObject([
      { mentions: ['VLADIMIR PUTIN', 'Putin', 'Putin'], gender: 'male' },
    ]);
  });
  it.each([
    ['Caroline van den Brink came. Van den Brink left. Mrs van den Brink slept.', 3],
    ['Maria Elena Soto Ortega came. Soto Ortega left. Soto slept.', 3],
    ['Dr. Bob Van Barker Jr. came. Van Barker left.', 2],
    ['Rashid al-Hamdan came. Al-Hamdan left. Hamdan slept.', 3],
    ['Mr Zehud Olm came. Zehud Olm left. “No,” said Olm.', 3],
  ])('gathers a surname of several words in %s', (text, mentions) =>
    expect(mentionsOf(text).map((all) => all.length)).toEqual([mentions]),
  );
  it('takes no park for who bears its name', () => {
    expect(mentionsOf('Park Chun-ho left. He crossed Hyde Park. Hyde Park is green.')).toEqual([
      ['Park Chun-ho'],
    ]);
  });
  it('keeps two of one surname apart by title', () => {
    const two = persons('Bill Clinton came. Hillary Clinton came. Mrs Clinton left.');
    expect(two.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
  });
  it('takes no place, office or first word for a person', () => {
    expect(
      persons('The Foreign Minister left Moscow. Recently Apple sold the Apple Watch. Critics wept.'),
    ).toEqual([]);
  });
  it.each([
    ['(D-Va.) shouted. Then Calif. and N.C. were called.', 'letters and shortened states'],
    ['An Indiana Republican met the Ohio Democrats.', 'a place and a party'],
    ['Several Singaporeans and Nigerians cheered.', 'peoples'],
    ['He joined The Berg Morning Show with a Harbour Insider.', 'programmes'],
  ])('takes nobody out of %s (%s)', (text) => expect(persons(text)).toEqual([]));
  it('leaves out what only stands beside a name', () => {
    expect(mentionsOf('Anna Berg won. Crooked Anna Berg lost, said Navy Captain Anna Berg.')).toEqual([
      ['Anna Berg', 'Anna Berg', 'Anna Berg'],
    ]);
    expect(mentionsOf('He told Anna Berg Tuesday.')).toEqual([['Anna Berg']]);
    expect(mentionsOf('He met Speaker Paul Dahl of Wisconsin.')).toEqual([['Paul Dahl']]);
    expect(mentionsOf('C.E.O. Anna Berg left.')).toEqual([['Anna Berg']]);
  });
  it('takes no verb of a headline in capitals into a name', () => {
    expect(
      persons('Anna Berg Calls Peter Dahl A Liar In Court\n\nThe mayor Anna Berg spoke.').map(
        (one) => one.mentions[0],
      ),
    ).toContain('Anna Berg');
    expect(persons('Will Join The March To Oslo Today\n\nNobody came.')).toEqual([]);
  });
  it('keeps a name that is also an office or a title', () => {
    expect(
      persons('John Major left. Then Larry King came. Mr King slept.').map((one) => one.mentions),
    ).toEqual([['John Major'], ['Larry King', 'King']]);
  });
  it.each([
    'At no time did Zor Vik say so.',
    'Nobody heard Zor Vik say so.',
    'What can Zor Vik say now?',
    'They let Zor Vik say it.',
    'Kaz Lund and Zor Vik say so.',
    'Zor Vik and Kaz Lund were there.',
    'If Zor Vik were here, it would rain.',
    'Neither Zor Vik nor Kaz Lund have come.',
  ])(
    'takes nobody for an organisation for a verb that is bare, or plural for others with them: %s',
    (text) => {
      const { entities } = cast(names(page(makeArticle('test.txt', `A headline\n\n${text}`))));
      expect(entities.some(({ organisation }) => organisation)).toBe(false);
    },
  );
  it('tells organisations from persons by how they are used', () => {
    const article = makeArticle(
      'test.txt',
      'A headline\n\nBoeing say they won, the Boeing spokesman Jan Moe said. Then NewsWatch wrote of it. The Register reported a loss. The European Commission agreed. Berg wept, said Berg, 45.',
    );
    const all = cast(names(page(article))).entities;
    const things = all
      .filter(({ organisation }) => organisation)
      .map(({ names: [one] }) => one!.words.join(' '));
    expect(things).toEqual(['european commission', 'boeing', 'newswatch', 'register']);
  });
});

describe('a place that is named for somebody', () => {
  it.each(['Clinic', 'Grand Mosque', 'Memorial Gallery', 'Laboratory'])('is no person: %s', (place) => {
    const all = mentionsOf(`Jan Dahl died on Monday. He had met Lee at the Ida Holm ${place}. Dahl was 90.`);
    expect(all.flat().filter((name) => name.includes('Holm'))).toEqual([]);
  });
});

describe('a relative of the same surname, named once in full', () => {
  const lead = 'Rolf Berg died on Monday. Rolf Berg was a drummer.';

  it.each(['his daughter Greta Berg', 'his widow, Greta Berg', 'Berg’s sister, Mrs Greta Berg'])(
    'does not become whom the surname means: %s',
    (kin) => {
      const text = `${lead} At his side was ${kin}. Berg was born in Oslo.`;
      const rolf = mentionsOf(text).find(([first]) => first === 'Rolf Berg');
      expect(rolf!.at(-1)).toBe('Berg');
    },
  );

  it('does where the article has named the other only in passing', () => {
    const text = 'Rolf Berg died. His widow, Greta Berg, runs the yard. Berg was born in Oslo.';
    expect(mentionsOf(text)).toEqual([['Rolf Berg'], ['Greta Berg', 'Berg']]);
  });

  it('does where nobody says whose they are', () => {
    expect(mentionsOf(`${lead} At his side was Greta Berg. Berg was born in Oslo.`)).toEqual([
      ['Rolf Berg', 'Rolf Berg'],
      ['Greta Berg', 'Berg'],
    ]);
  });
});

describe('what shows that a name is a person’s', () => {
  it.each([
    ['Ms. Roshni Kapadia-Sen left.', 'Roshni Kapadia-Sen'],
    ['Mr. Vikram Lall-King left.', 'Vikram Lall-King'],
    ['Zelda Parrok-Bishop, a lawyer, left.', 'Zelda Parrok-Bishop'],
    ['One of the survivors, schoolteacher Maricel Obligado, left.', 'Maricel Obligado'],
    ['One of the younger students, Lupita Armendovar, slept on.', 'Lupita Armendovar'],
    ['One of his neighbours, Zuvela Trentini, slept on.', 'Zuvela Trentini'],
    ['They saw engineer Zubin Trask there.', 'Zubin Trask'],
  ])('%s', (text, name) => {
    expect(mentionsOf(text)).toContainEqual([name]);
  });

  it.each([
    'The Iraqi Vice-President left.',
    'The Ohio Attorney-General left.',
    'They went to brewer Hop Vine.',
    'They sold one of the ships, Holm Star, to Lund.',
  ])('%s', (text) => {
    expect(persons(text)).toEqual([]);
  });
});
