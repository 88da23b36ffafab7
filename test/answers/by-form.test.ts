import { describe, expect, test } from 'vitest';
import { answerJson } from '../../src/answers/json.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { bodyOf } from '../support/shown.ts';
import { seedArticles, seedLibrary } from '../support/seeds.ts';

const asked = (question: string, library = seedLibrary) => {
  const answer = library.ask(question);
  // What is said has to pass the proof.
  bodyOf(answer, library);
  return answerJson(answer);
};

const articles = [
  makeArticle(
    'ferry.txt',
    [
      'Ferry stops',
      'Ada Lund, director of the harbour, closed the ferry on Monday.',
      '“The boats are not safe,” Lund said. “We will mend them.”',
      'Tom Berg, a baker from Brink, said the harbour was a disgrace. Berg walked home.',
      'Ida Holm met them.',
    ].join('\n\n'),
    { url: 'https://www.example.org/news/ferry/?id=7', outlet: 'The Brink' },
  ),
  makeArticle('later.txt', 'Later\n\nMayor Ada Lund said boats were safe again. The ferry ran.', {
    published: { value: '2012-05-03', from: '2012-05-03', to: '2012-05-03', basis: 'manifest' },
  }),
];
const ferry = openLibrary(articles, null);
const [first] = articles;

describe('who somebody is', () => {
  test('is what the articles say, the newest first, with how often the person is quoted', () => {
    const { kind, says, evidence } = asked('who is Ada Lund?', ferry);
    expect(kind).toBe('passages');
    expect(says[0]).toBe('Ada Lund · 2 quotations in 1 article');
    expect(evidence.map(({ text }) => text)).toEqual([
      'Mayor Ada Lund said boats were safe again.',
      'Ada Lund, director of the harbour, closed the ferry on Monday.',
    ]);
  });

  test('is told for somebody who is named and not quoted', () => {
    const { says, evidence } = asked('who is Ida Holm', ferry);
    expect(says).toEqual([
      'Ida Holm · named in 1 article, once, not quoted',
      'The articles give no office. Where they first name that person:',
    ]);
    expect(evidence.map(({ text }) => text)).toEqual(['Ida Holm met them.']);
  });

  test('is not told of somebody whom no article names', () => {
    expect(asked('who is Angela Merkel?', ferry).kind).toBe('nothing');
  });
});

describe('who said something', () => {
  test('is found by the words, as they were said', () => {
    const { kind, check } = asked('who said the boats are not safe?', ferry);
    expect(kind).toBe('check');
    expect(check!.verdict).toBe('verbatim');
  });

  test('is found by the words, as they were reported', () => {
    const { kind, says, evidence } = asked('who said the harbour was a disgrace?', ferry);
    expect(kind === 'quotations' || kind === 'check').toBe(true);
    expect(evidence[0]!.quotation!.speaker!.name).toBe('Tom Berg');
    expect(says.join(' ')).not.toContain('Lund');
  });

  test('is nobody who said the contrary', () => {
    const answer = asked('who said Russia is an enemy?');
    expect(answer.kind).not.toBe('quotations');
    expect(asked('who said Russia is no enemy?').evidence[0]!.quotation!.speaker!.name).toBe(
      'Anders Fogh Rasmussen',
    );
  });
});

describe('somebody’s words', () => {
  test.each([
    'Rasmussen quotes',
    'rasmussen quotes',
    'any quotes from Rasmussen?',
    'show me everything Rasmussen said',
    'give me all of the Rasmussen quotes please',
  ])('%s', (question) => {
    expect(asked(question).evidence).toHaveLength(asked('/quote Rasmussen').evidence.length);
  });

  test.each(['Merkel quotes', 'merkel quotes'])('nobody is quoted by that name: %s', (question) => {
    expect(asked(question).says[0]).toMatch(/^Nobody called merkel is quoted/i);
  });

  test.each(['what does the treaty say', 'Quotes of the Day festival'])(
    'are not asked for in %s',
    (question) => {
      expect(asked(question).kind).not.toBe('quotations');
      expect(asked(question).says[0]).not.toContain('Nobody called');
    },
  );

  test('are nobody’s where what is asked for is neither a name nor a matter here', () => {
    expect(asked('price quotes').kind).toBe('nothing');
  });
});

test('somebody who is not quoted on a matter is said not to be', () => {
  expect(asked('Simes quotes on bananas').says[0]).toMatch(
    /^Dimitri Simes is quoted here 4 times, in no sentence that names/,
  );
});

describe('a matter behind a name', () => {
  const about = answerJson(seedLibrary.quote('Rasmussen', 'Russia'));
  test.each(['Rasmussen Russia', 'Rasmussen on Russia', 'Rasmussen: Russia', 'Rasmusen about Russia'])(
    'is what the quotations are about: %s',
    (name) => {
      const { evidence, says } = answerJson(seedLibrary.quote(name));
      expect(evidence).toEqual(about.evidence);
      expect(says[1]).toBe('Read as: Anders Fogh Rasmussen, about Russia.');
    },
  );

  test.each(['Rice University', 'Rasmussen Merkel', 'Anders Fogh', 'Mr Putin', 'Russia Rasmussen'])(
    'is not seen in %s',
    (name) => {
      expect(answerJson(seedLibrary.quote(name)).says.join(' ')).not.toContain('Read as');
    },
  );

  test('a name that is spelt otherwise is told', () => {
    expect(answerJson(seedLibrary.quote('Lavrow')).says[1]).toBe('Read as: Sergei Lavrov.');
    expect(answerJson(seedLibrary.quote('lavrov')).says.join(' ')).not.toContain('Read as');
  });
});

describe('several questions in one', () => {
  test('are answered each, and what is not answered is named', () => {
    const { kind, says, evidence } = asked('when and where did Bush and Putin talk?');
    expect(kind).toBe('dates');
    expect(says).toEqual([
      'The articles do not say when.',
      'where did Bush and Putin talk: 3 passages from the articles:',
    ]);
    expect(new Set(evidence.map(({ start, article }) => `${article}:${start}`)).size).toBe(evidence.length);
    const turned = asked('where and when did Bush and Putin talk?');
    expect([turned.kind, turned.says[0]]).toEqual(['dates', 'The articles do not say when.']);
    expect(turned.evidence[0]!.when).toBeDefined();
    expect(asked('who painted the regatta and when?').kind).toBe('nothing');
  });
});

describe('an address', () => {
  test('opens its passage, and no other', () => {
    const { kind, evidence } = asked('d37eb9e7cd:219-908');
    expect(kind).toBe('article');
    expect([evidence[0]!.start, evidence.at(-1)!.end]).toEqual([219, 908]);
  });

  test.each([
    ['an article that is not here', 'd37eb9e7ce:219-908', /^No article here/],
    ['a place behind the end', 'd37eb9e7cd:219-99908', /^The article has no paragraph/],
    ['nothing', 'd37eb9e7cd:219-219', /^The article has no paragraph/],
  ])('of %s is told', (_what, address, says) => {
    expect(asked(address).says[0]).toMatch(says);
  });

  test('of an article opens it whole, and ten other digits do not', () => {
    expect(asked(seedArticles[0]!.id).kind).toBe('article');
    expect(asked('1234567890').kind).toBe('nothing');
  });
});

describe('a link', () => {
  test.each([
    'https://www.example.org/news/ferry/?id=7',
    'http://example.org/news/ferry?utm_source=x&id=7#top',
    'open <https://example.org/news/ferry?id=7>',
  ])('to an article opens it: %s', (address) => {
    const { kind, evidence } = asked(address, ferry);
    expect(kind).toBe('article');
    expect(evidence[0]!.article).toBe(first!.id);
    expect(evidence).toHaveLength(4);
  });

  test.each([
    ['https://example.org/news/ferry?id=8', /^None of the articles here has that address/],
    ['https://example.org/', /^None of the articles/],
    ['https://discord.com/channels/1/2/3', /^I do not follow links to messages/],
    ['https://ptb.discordapp.com/channels/1/2/3', /^I do not follow links to messages/],
  ])('to anything else is not followed: %s', (address, says) => {
    const answer = asked(address, ferry);
    expect(answer.kind).toBe('nothing');
    expect(answer.says[0]).toMatch(says);
  });
});

test('what is here is told in numbers, with the titles of few articles', () => {
  const { kind, says } = asked('what is in here?');
  expect(kind).toBe('about');
  expect(says[0]).toBe('You can ask about 5 articles here.');
  expect(says[1]).toBe('Published from 30 March 2007 to 8 December 2011.');
  expect(says).toHaveLength(8);
  expect(asked('how many articles', ferry).says).toContain('1 article without a publication date.');
});

test('thanks and another language get one line', () => {
  expect(asked('thanks!')).toMatchObject({ kind: 'about', says: ['You are welcome.'] });
  expect(asked('Qu’a dit Rasmussen sur la Russie ?')).toMatchObject({
    kind: 'nothing',
    says: ['I read English articles only, and questions in English.'],
  });
});

test('what is only reported of somebody is offered where nothing is quoted on a matter', () => {
  expect(asked('what did Berg say about the harbour', ferry)).toMatchObject({
    kind: 'quotations',
    sure: 'bearing',
  });
});

test('a matter behind a name is looked for in their words where no passage has both', () => {
  const spoken = [
    makeArticle('c.txt', 'Cook\n\n“A pot stood there,” said Ida Holm.\n\n“With a spoon in it,” she said.'),
  ];
  expect(asked('Holm spoon', openLibrary(spoken, null)).kind).toBe('quotations');
});
