import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { answerJson } from '../src/answers/json.ts';
import { makeArticle } from '../src/corpus/make.ts';
import { openLibrary } from '../src/library.ts';
import { plain } from '../src/words.ts';
import { SEEDS, seedLibrary } from './support/seeds.ts';

const stretches = ({ evidence }: Answer): string[] =>
  evidence.flatMap(({ article, quotation }) =>
    quotation!.quotation.marked.map(({ start, end }) => article.text.slice(start, end)),
  );

const kinds = ({ evidence }: Answer) => evidence.map(({ quotation }) => quotation!.quotation.kind);

const said = ({ says }: Answer): string => answerJson({ ...seedLibrary.help(), says }).says.join('\n');

describe('/quote over the seeds', () => {
  test.each([
    ['Rasmussen', 7],
    ['Serdyukov', 1],
    ['Simes', 4],
    ['Bush', 6],
    ['Putin', 12],
  ])('%s is quoted in %i stretches', (name, count) => {
    expect(stretches(seedLibrary.quote(name, ''))).toHaveLength(count);
  });

  test('shows Rasmussen’s newest article first: four stretches there, three in the older one', () => {
    const files = seedLibrary
      .quote('Rasmussen', '')
      .evidence.flatMap(({ article, quotation }) =>
        quotation!.quotation.marked.map(() => article.file.slice(0, 3)),
      );
    expect(files).toEqual(['004', '004', '004', '004', '000', '000', '000']);
  });

  test('gives the office that each article itself gives', () => {
    const offices = seedLibrary
      .quote('Rasmussen', '')
      .evidence.map(({ quotation }) => quotation!.office?.text);
    expect(new Set(offices)).toEqual(new Set(['NATO Secretary General', 'Nato’s secretary-general']));
  });

  test('gives no office that says nothing beside the name', () => {
    const offices = seedLibrary.quote('Lavrov').evidence.map(({ quotation }) => quotation!.office?.text);
    expect(offices).toEqual([undefined, 'Russian Foreign Minister']);
  });

  test('knows one of Simes’s only by a description', () => {
    const bases = seedLibrary.quote('Simes', '').evidence.map(({ quotation }) => quotation!.quotation.basis);
    expect(bases.filter((basis) => basis === 'described')).toHaveLength(1);
  });

  test('finds a topic through an abbreviation that the article defines', () => {
    const [first] = seedLibrary.quote('Putin', 'WTO').evidence;
    expect(first!.article.file).toMatch(/^000/);
    expect(first!.quotation!.quotation.marked).toEqual([expect.objectContaining({ start: 673, end: 862 })]);
  });

  test('never shows a reporter’s sentence as Putin’s words where a mark is missing', () => {
    const words = stretches(seedLibrary.quote('Putin', '')).join('\n');
    expect(words).not.toMatch(/apparent coincidence|Belovezh/);
  });

  test('says that somebody is not quoted, and who is', () => {
    const answer = seedLibrary.quote('Merkel', '');
    expect(answer.kind).toBe('nothing');
    expect(said(answer)).toMatch(
      /Nobody called Merkel is quoted in these 5 articles, and the name does not appear there/,
    );
    expect(said(answer)).toMatch(/Quoted here: Vladimir Putin \(12\), Anders Fogh Rasmussen \(7\)/);
  });

  test('shows reported speech only on request, labelled, counted apart, with its cue and speaker', () => {
    expect(kinds(seedLibrary.quote('Putin'))).not.toContain('indirect');
    expect(kinds(seedLibrary.quote('Putin', '', { reported: 'no' }))).not.toContain('indirect');
    const answer = seedLibrary.quote('Putin', '', { reported: 'yes' });
    expect(said(answer)).toMatch(
      /^Vladimir Putin · 12 quotations in 5 articles\nReported, not word for word: \d+ times in 5 articles\nNot counted: words that the articles do not say Vladimir Putin said, one passage\./,
    );
    const reported = answerJson(answer).evidence.filter((one) => one.quotation?.kind === 'indirect');
    expect(reported).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('Putin said the authorities should enter into dialogue'),
        quotation: expect.objectContaining({
          marked: [],
          speaker: expect.objectContaining({ name: 'Vladimir Putin', text: 'Putin' }),
          cue: expect.objectContaining({ text: 'said' }),
        }),
      }),
    );
  });

  test('says of somebody who is only reported how to see it, and then that there is no quotation', () => {
    const library = openLibrary(
      [makeArticle('pier.txt', 'The pier\n\nAnna Berg said the pier was not safe unless it was mended.')],
      null,
    );
    expect(answerJson(library.quote('Berg')).says).toContain(
      'Reported, not word for word: once. Ask with reported: yes to see that.',
    );
    const answer = library.quote('Berg', '', { reported: 'yes' });
    expect(answerJson(answer).says[0]).toBe('Anna Berg is not quoted here, only reported.');
    expect(answerJson(answer).evidence[0]!.text).toMatch(/not safe unless it was mended/);
  });

  test('refuses what is neither yes nor no', () => {
    expect(said(seedLibrary.quote('Putin', '', { reported: 'perhaps' }))).toBe(
      'reported must be yes or no, not “perhaps”.',
    );
  });

  test('tells somebody who is named but not quoted from somebody unknown', () => {
    expect(said(seedLibrary.quote('Ahtisaari', ''))).toMatch(/the name occurs once/);
  });

  test.each([
    ['Obama', 'once'],
    ['obama', 'once'],
    ['Kommersant', 'once'],
    ['Gates', 'twice'],
  ])('never says that %s occurs nowhere: it occurs %s', (name, times) => {
    expect(said(seedLibrary.quote(name))).toContain(`the name occurs ${times}.`);
  });

  test.each([
    ['NATO chief', 'Anders Fogh Rasmussen', 7],
    ['foreign minister', 'Sergei Lavrov', 2],
    ['US president', 'George W. Bush', 6],
    ['Secretary of State', 'Condoleezza Rice', 2],
  ])('finds the %s by the office that articles give', (office, name, count) => {
    const answer = seedLibrary.quote(office);
    expect(new Set(answer.evidence.map(({ quotation }) => quotation!.name?.text))).toEqual(new Set([name]));
    expect(stretches(answer)).toHaveLength(count);
  });

  test('tells of whom the articles only report, by an office alone', () => {
    const answer = seedLibrary.quote('White House spokesman');
    expect(answer.kind).toBe('nothing');
    expect(said(answer)).toMatch(
      /^Nobody who holds the office White House spokesman is quoted .*The articles give it to:/,
    );
    expect(said(answer)).toMatch(/Not named: a White House spokesman · 0 quotations/);
    expect(kinds(seedLibrary.quote('White House spokesman', '', { reported: 'yes' }))).toEqual(['indirect']);
  });

  test.each([
    ['Condi', 'Nearest name quoted here: Condoleezza Rice.'],
    ['Putni', 'Nearest name quoted here: Vladimir Putin.'],
    ['Sergej Lavro', 'Nearest name quoted here: Sergei Lavrov.'],
    ['Vladimir Vladimirovich Putin', 'Nearest name quoted here: Vladimir Putin.'],
    ['Sergio', 'Nearest names quoted here: Sergei Lavrov, Sergei Markov.'],
  ])('offers for %s the names that may be meant', (name, line) => {
    expect(said(seedLibrary.quote(name)).split('\n')).toContain(line);
  });

  test.each(['Merkel', 'Cameron', 'Ri', 'Gates', 'a Putin of our time'])('offers none for %s', (name) => {
    expect(said(seedLibrary.quote(name))).not.toContain('Nearest');
  });

  test('says when somebody is quoted but never about that', () => {
    const answer = seedLibrary.quote('Rasmussen', 'Kosovo');
    expect(answer.kind).toBe('nothing');
    expect(said(answer)).toMatch(/in no sentence that names “Kosovo”/);
  });
});

describe('/when over the seeds', () => {
  const { kind, evidence, says } = seedLibrary.when('shield cancelled');

  test('meets an event in other words, and says so', () => {
    expect(kind).toBe('dates');
    expect(evidence[0]!.article.file).toMatch(/^000/);
    expect(says.map(plain).join('\n')).toMatch(/“cancelled” does not occur here; matched with “scrap”\./);
  });

  test('asserts no day that only dates the talk about it', () => {
    expect(evidence[0]!.when).toMatchObject({ status: 'bounded', value: null, to: '2009-09-17' });
    expect(plain(says[0]!)).toMatch(
      /No exact date, only a limit: no later than Thursday 17 September 2009, if .* inferred/,
    );
  });
});

describe('a word met by its country', () => {
  test('is disclosed', () => {
    expect(said(seedLibrary.ask('Iranian missiles'))).toContain(
      '“Iranian” does not occur here; matched with “Iran”.',
    );
    expect(said(seedLibrary.ask('Did the Americans scrap the shield?'))).toContain(
      '“Americans” does not occur here; matched with “US”.',
    );
  });
});

describe('a question in plain words', () => {
  test('about somebody’s words is answered with quotations', () => {
    const answer = seedLibrary.ask('what did Rasmussen say about Russia?');
    expect(answer.kind).toBe('quotations');
    expect(stretches(answer)).toContain('do not consider Russia an enemy');
  });

  test('that names somebody and a matter is answered with their words on it, where there are any', () => {
    expect(stretches(seedLibrary.ask('Rasmussen on Iran'))).toEqual(['maximum']);
    expect(seedLibrary.ask('Poland on the radar').kind).not.toBe('quotations');
    expect(seedLibrary.ask('Rasmussen on Kosovo').query).toBe('Rasmussen on Kosovo');
  });

  test('about a day is answered with a date', () => {
    expect(seedLibrary.ask('When does Putin step down as president?').kind).toBe('dates');
  });

  test.each(['was the shield scrapped?', 'were the elections', 'did Bush leave office'])(
    'about when something was asks for it as /when does: when %s',
    (event) => {
      const answer = seedLibrary.ask(`when ${event}`);
      expect(answer.kind).toBe('dates');
      expect(answer.evidence).toEqual(seedLibrary.when(event).evidence);
    },
  );

  test('is not held to the words that only ask for a day', () => {
    for (const asks of ['on what day', 'which year', 'how long ago'])
      expect(seedLibrary.ask(`${asks} does Putin step down?`).says).toEqual(
        seedLibrary.ask('when does Putin step down?').says,
      );
  });

  test('about a day is understood however it asks that something took place', () => {
    const { evidence } = seedLibrary.ask('When did the protest on Revolution Square take place?');
    expect(evidence[0]!.when).toMatchObject({ status: 'dated', from: '2011-12-10', to: '2011-12-10' });
  });

  test('of how many is answered by its topic', () => {
    const answer = seedLibrary.ask('how many people were arrested?');
    expect(answer.kind).toBe('passages');
    expect(answerJson(answer).evidence[0]!.text).toMatch(/^Around 1,000 people have been arrested/);
  });

  test('that has no letter or is too long is refused in words', () => {
    expect(said(seedLibrary.ask('???!!'))).toMatch(/Answers from your own articles/);
    expect(said(seedLibrary.quote('…', ''))).toMatch(/Ask something/);
    expect(said(seedLibrary.ask('why '.repeat(1000)))).toMatch(/4000 characters; I can read 1000 at most/);
  });

  test('about what the articles do not know gets nothing, and the words that occur nowhere', () => {
    const answer = seedLibrary.ask('did Obama visit Moscow?');
    expect(answer.kind).toBe('nothing');
    expect(answer.evidence).toEqual([]);
    expect(said(answer)).toMatch(/“visit” does not occur here/);
  });
});

test('an independent verifier finds every passage of the answers in the source’s bytes', () => {
  const asked = ['Rasmussen', 'Putin', 'Bush', 'Simes', 'Lavrov', 'Rice'].map((name) =>
    seedLibrary.quote(name, ''),
  );
  const others = ['shield cancelled', 'Bush Putin phone call', 'INF treaty pull out'].map((event) =>
    seedLibrary.when(event),
  );
  const input = [...asked, ...others, seedLibrary.ask('sanctions on Iran')]
    .map((answer) => JSON.stringify(answerJson(answer)))
    .join('\n');
  const verify = join(import.meta.dirname, '..', 'bench', 'verify.mjs');
  const output = execFileSync(process.execPath, [verify, SEEDS], { input, encoding: 'utf8' });
  expect(output).toMatch(/^[1-9]\d* passages checked, 0 wrong/);
  const forged = input.replace('"text":"', '"text":"x');
  expect(() =>
    execFileSync(process.execPath, [verify, SEEDS], { input: forged, encoding: 'utf8', stdio: 'pipe' }),
  ).toThrow(/not the source's words/);
});

test('a quotation pasted with its speaker is checked as that speaker’s', () => {
  const answer = seedLibrary.check('Simes: “We should explore the potential for linking the US, Nato”', '');
  expect(answer.check?.verdict).toBe('other_speaker');
});
