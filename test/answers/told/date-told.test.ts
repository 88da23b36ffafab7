import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { readTable } from '../../../src/search/table.ts';
import { plain } from '../../../src/words.ts';

const read = readTable();
const table = 'kind' in read ? null : read;

const DAY = { value: '2018-09-12', from: '2018-09-12', to: '2018-09-12', basis: 'manifest' } as const;

/** What a library of one made-up article says of an event. */
function ask(text: string, event: string) {
  const article = makeArticle('made-up.txt', `Notes from the valley\n\n${text}`, { published: DAY });
  const [first] = openLibrary([article], table).when(event).evidence;
  return {
    value: first?.when?.value ?? null,
    shown: first && article.text.slice(first.start, first.end),
    notes: first?.notes.map(plain) ?? [],
  };
}

describe('an event told of a pronoun', () => {
  it.each([
    ['The mill closed in 1994. Three years later it was torn down.', 'when was the mill torn down', '1997'],
    ['The mill burned in August 2009. It had been insured the previous month.', 'mill insured', '2009-07'],
    [
      'The bridge opened on Monday 9 May 2016. That Thursday it fell.',
      'when did the bridge fall',
      '2016-05-12',
    ],
    ['The theatre was sold in 1950. It moved to Dock Street ten years later.', 'theatre moved', '1960'],
    [
      'The old brewery closed in 1994.\n\nIt was torn down on 3 May 1997.',
      'when was the brewery torn down',
      '1997-05-03',
    ],
    ['Marta Holm joined the board in 2004. She resigned in 2009.', 'when did Holm resign', '2009'],
    [
      'Marta Holm joined the board in 2004. She led it for a year. She resigned in 2009.',
      'when did Holm resign',
      '2009',
    ],
    ['Jonas Vik bought the farm from Anna Bo in 1990. He died in 2001.', 'when did Vik die', '2001'],
    [
      'The bridge is long. It has four arches. It is blue. It has 300 steps. It was built in 1802.',
      'when was the bridge built',
      '1802',
    ],
    [
      'Jonas Vik was a painter. He worked as a clerk before leaving the bank in 1965.',
      'when did Jonas Vik leave the bank',
      '1965',
    ],
    [
      'The council bought the crane in May. A month later it toppled.',
      'when did the crane topple',
      '2018-06',
    ],
    [
      'Thieves stole the painting in 1990. It was found in an attic in 2011.',
      'when was the painting found',
      '2011',
    ],
    [
      'Workers at the plant went on strike on 3 May 2018. They returned to work on 10 May.',
      'when did the workers return to work',
      '2018-05-10',
    ],
    [
      'The ferry Alma was launched on 3 March 2011. Two weeks later she sank.',
      'when did the Alma sink',
      '2011-03-17',
    ],
    ['The chapel burned in August 2009. It was rebuilt the following year.', 'chapel rebuilt', '2010'],
    [
      'The dam was finished in 1978. It failed on 12 June 1980, killing nine.',
      'when did the dam fail',
      '1980-06-12',
    ],
  ])('%s', (text, event, value) => {
    expect(ask(text, event).value).toBe(value);
  });

  it.each([
    [
      'The lighthouse was built in 1871. The building was abandoned in 1960.',
      'when was the lighthouse abandoned',
      '1960',
    ],
    [
      'The company was formed in 1999. The firm went bankrupt in 2003.',
      'when did the company go bankrupt',
      '2003',
    ],
    [
      'The Ashby Theatre was founded in 1950. The theatre closed in 2003.',
      'when did the Ashby Theatre close',
      '2003',
    ],
    [
      'The mayor, Ingrid Dahl, was elected in 2004. She stepped down on 5 May 2008.',
      'when did Ingrid Dahl step down',
      '2008-05-05',
    ],
  ])('or of a short noun: %s', (text, event, value) => {
    expect(ask(text, event).value).toBe(value);
  });

  it('is shown with the sentence that names what the pronoun stands for', () => {
    expect(
      ask('The mill was sold in May. It burned down on 12 June.', 'when did the mill burn down'),
    ).toMatchObject({
      value: '2018-06-12',
      shown: 'The mill was sold in May. It burned down on 12 June.',
      notes: ['“It” is read as “mill”, which an earlier sentence names.', expect.anything()],
    });
  });

  it.each([
    [
      'The mill stood beside the brewery. The brewery was sold in May. It burned down on 12 June.',
      'when did the mill burn down',
    ],
    ['The mill and the brewery were sold in May. It burned down on 12 June.', 'when did the mill burn down'],
    ['Marta Holm met Ingrid Dahl in 2004. She resigned in 2009.', 'when did Holm resign'],
    ['Marta Holm met Jonas Vik in 2004. He resigned in 2009.', 'when did Holm resign'],
    [
      'Marta Holm joined the board in 2004. Jonas Vik replaced her in 2009. He resigned in 2011.',
      'when did Holm resign',
    ],
    ['Jonas Vik and his brother bought the farm in 1990. He died in 2001.', 'when did Vik die'],
    [
      'The ferry Alma was launched in 2010. The harbour was dredged. It sank on 12 June.',
      'when did the Alma sink',
    ],
    [
      'The brewery was sold to the council in May. It was dissolved on 12 June.',
      'when was the brewery dissolved',
    ],
    ['The council wrote to the company in May. It replied on 12 June.', 'when did the company reply'],
    [
      'The car hit the bus on 3 May 2018. It burst into flames on 4 May.',
      'when did the bus burst into flames',
    ],
    ['The council sold the mill in May. It was sued on 12 June.', 'when did the council sue'],
  ])('has no day where the pronoun may stand for another: %s', (text, event) => {
    expect(ask(text, event).value).toBeNull();
  });
});

describe('a sentence that lacks the verb of the question', () => {
  it.each([
    ['The mill opened in 1987. Two years later the brewery burned down.', 'when did the mill burn down'],
    ['The mill opened in 1987. Two years later fire destroyed the brewery.', 'when was the mill destroyed'],
    [
      'The mill opened in 1987. It never burned down, the owner said on Monday.',
      'when did the mill burn down',
    ],
    ['Jonas Vik bought the farm in 1990. He sold the cows in 2001.', 'when did Vik sell the farm'],
  ])('gives no day for it: %s', (text, event) => {
    expect(ask(text, event).value).toBeNull();
  });

  it('nor does the same done to something else, where the first gives only a bound', () => {
    const text = 'Ida Moe opened the mill by May 2009. Ida Moe opened the harbour by March 2009.';
    expect(ask(text, 'Moe opened mill').shown).toBe('Ida Moe opened the mill by May 2009.');
  });

  it('nor does the same of another place', () => {
    const text = 'The film opened in Bonn on 5 May. It opened in Kiel on 7 May.';
    expect(ask(text, 'when did the film open in Kiel').value).toBe('2018-05-07');
    expect(ask(text, 'when did the film open in Bonn').value).toBe('2018-05-05');
  });
});

describe('a chain of pronouns', () => {
  it.each([
    'The bridge is long. It has four arches. The mill is blue. It has 300 steps. It was built in 1802.',
    'The bridge is long. It crosses a lake. It is blue. It was built in 1802.',
    'The bridge is long. It has four arches. The arches are old. It is blue. It was built in 1802.',
  ])('is broken by anything else: %s', (text) => {
    expect(ask(text, 'when was the bridge built').value).toBeNull();
  });
});

describe('who became the first to do something', () => {
  const text = 'Kiel became the first town to ban cars in 1999.';

  it('became so when it was done', () => {
    expect(ask(text, 'when did Kiel become the first town to ban cars').value).toBe('1999');
  });

  it('was it already before', () => {
    expect(ask(text, 'when did Kiel become a town').value).toBeNull();
  });
});

describe('a pronoun that nobody was named before', () => {
  const question = 'When did Elena Marsh die?';
  it('is not whoever is named behind it', () => {
    const text = 'Elena Marsh has a sister, Ruth. She died on 3 May 2018 in Bath, and Elena wrote about her.';
    expect(ask(text, question).value).toBeNull();
  });
  it('is who was named in the sentence before', () => {
    const text = 'Elena Marsh wrote novels. She died on 3 May 2018 in Bath, and Elena Marsh House was sold.';
    expect(ask(text, question).value).toBe('2018-05-03');
  });
});

describe('what was done again', () => {
  it.each([
    ['The Lyric closed in 2013. It opened on 3 May 2018.', null],
    ['The Lyric opened again on 3 May 2018.', '2018-05-03'],
    ['The Lyric reopened on 3 May 2018.', '2018-05-03'],
  ])('has not the day of the first time: %s', (text, day) => {
    expect(ask(text, 'when did the Lyric open again').value).toBe(day);
  });
});

it('what somebody has is not what a chain of pronouns goes on with', () => {
  const text =
    'Baltmar is the largest line of the region. It has a fleet of 40 vessels. It was founded in 1992.';
  expect(ask(text, 'when was Baltmar founded').value).toBe('1992');
  const rival = text.replace('It has', 'Its rival Osmar has');
  expect(ask(rival, 'when was Baltmar founded').value).toBeNull();
});

describe('a day for which something is planned', () => {
  const PLAN = 'Holm has scheduled a December 18 vote on his plan.';

  it.each([
    [PLAN, 'when is the vote scheduled', '2018-12-18'],
    [PLAN, 'When is the vote on Holm’s plan scheduled?', '2018-12-18'],
    [
      'The vote is scheduled for October 9, and Holm set it on Monday.',
      'when is the vote scheduled',
      '2018-10-09',
    ],
  ])('is that of what is planned: “%s”, asked “%s”', (text, event, value) =>
    expect(ask(text, event).value).toBe(value),
  );

  it('is not that of the planning', () => {
    expect(ask(PLAN, 'When did Holm schedule the vote?').value).toBeNull();
  });
});
