import { describe, expect, test } from 'vitest';
import { route } from '../../../src/answers/route/route.ts';

describe('a question about words goes to quotations', () => {
  test.each([
    ['what did Rasmussen say about Russia?', 'Rasmussen', 'Russia'],
    ['What has Condoleezza Rice said?', 'Condoleezza Rice', ''],
    ['what does the Kremlin think of the plan', 'the Kremlin', 'the plan'],
    ['quotes from Mr Lavrov about Iran', 'Mr Lavrov', 'Iran'],
    ['quote Rice', 'Rice', ''],
    ['/quote Putin about the WTO', 'Putin', 'the WTO'],
    ['Hello, what did Rice tell reporters?', 'Rice', ''],
    ['what did Lavrov say to the press about Iran?', 'Lavrov', 'Iran'],
    ['What is Rasmussen’s position on Russia?', 'Rasmussen', 'Russia'],
    ["what were Mr Bush's comments about Kosovo", 'Mr Bush', 'Kosovo'],
    ['Did Putin say anything about the WTO?', 'Putin', 'the WTO'],
    ['has Rice ever spoken of Iran', 'Rice', 'Iran'],
  ])('%s', (question, speaker, about) => {
    expect(route(question)).toMatchObject({ kind: 'quote', speaker, about });
  });
});

describe('what is typed on a phone', () => {
  test.each([
    ['whats putin saying about iran', 'putin', 'iran'],
    ['what’s Rice saying', 'Rice', ''],
    ["whats lavrov's take on nato", 'lavrov', 'nato'],
    ["What are Rice's thoughts on Iran pls", 'Rice', 'Iran'],
    ['pls quote Rice', 'Rice', ''],
    ['did Peskov say anything?', 'Peskov', ''],
  ])('asks for words: %s', (question, speaker, about) => {
    expect(route(question)).toMatchObject({ kind: 'quote', speaker, about });
  });
  test('asks for days, people and quotations', () => {
    expect(route('whens the shield scrapped')).toMatchObject({
      kind: 'when',
      event: 'when is the shield scrapped',
    });
    expect(route('when’s the vote plz')).toMatchObject({ kind: 'when', event: 'when is the vote' });
    expect(route('whos Simes')).toMatchObject({ kind: 'who', name: 'Simes' });
    expect(route('Rasmussen quotes pls').kind).toBe(route('Rasmussen quotes').kind);
  });
  test('is left as it is in words to be checked, in names, and inside of a question', () => {
    expect(route('“Whats done is done and we know it,” said Rice')).toMatchObject({
      quotation: 'Whats done is done and we know it,',
    });
    expect(route('the Whos played in Oslo').question).toBe('the Whos played in Oslo');
    expect(route('Whatson opened in Oslo').question).toBe('Whatson opened in Oslo');
  });
});

describe('a name on a matter may ask for somebody’s words', () => {
  test('Rasmussen on Iran', () => {
    expect(route('Rasmussen on Iran')).toMatchObject({
      kind: 'topic',
      speaker: 'Rasmussen',
      about: 'Iran',
      question: 'Rasmussen on Iran',
    });
  });

  test.each(['talks on Iran', 'rasmussen on iran'])('and in small letters, of %s', (question) => {
    expect(route(question).kind).toBe('topic');
  });

  test.each(['Putin on Thursday', 'Bush on 28 March', 'Iran', 'who spoke on Iran'])(
    'not in %s',
    (question) => {
      expect(route(question).kind).toBe('ask');
    },
  );
});

describe('a question about time goes to dates', () => {
  test.each([
    'when was the shield scrapped?',
    'When does Putin step down',
    'on what day did they meet?',
    'In which year was it signed?',
    'hey when was the shield scrapped',
    '/when shield scrapped',
  ])('%s', (question) => {
    expect(route(question).kind).toBe('when');
  });
});

describe('what asks for a day in other forms goes there too, with what happened alone', () => {
  test.each([
    ['date of the Lund verdict', 'the Lund verdict'],
    ['what was the exact date of the fire?', 'the fire'],
    ['what are the dates of the festival', 'the festival'],
    ['date the treaty was signed', 'the treaty was signed'],
    ['what is the day of the vote', 'the vote'],
    ['last signal from the probe, when?', 'last signal from the probe'],
    ['Holm resigned when', 'Holm resigned'],
    ['deadline for bids, which day?', 'deadline for bids'],
    ['the ferry sank, what day was that', 'the ferry sank'],
    ['Lund verdict date', 'Lund verdict'],
    ['from when is fishing banned on the lake', 'when is fishing banned on the lake'],
    ['around when did they meet', 'when did they meet'],
    ['at what time did the ferry leave', 'when did the ferry leave'],
  ])('%s', (question, event) => {
    expect(route(question)).toMatchObject({ kind: 'when', event });
  });

  test.each([
    'up to date',
    'is it out of date',
    'save the date',
    'day of the jackal',
    'until when is it closed',
    'who said when',
    'what did Holm say when she left',
  ])('%s is none of these', (question) => {
    expect(route(question).kind).not.toBe('when');
  });
});

describe('words in marks that somebody may have said go to be checked', () => {
  test.each([
    [
      "did Rasmussen say 'we do not consider Russia an enemy'?",
      'we do not consider Russia an enemy',
      'Rasmussen',
    ],
    ['Is it true that Mr Putin said “it’s over”?', 'it’s over', 'Mr Putin'],
    ['who said "we do not agree yet"?', 'we do not agree yet', ''],
    ['“We do not agree yet,” said Rasmussen', 'We do not agree yet,', 'Rasmussen'],
    ['“We do not agree yet” – Anders Fogh Rasmussen', 'We do not agree yet', 'Anders Fogh Rasmussen'],
    ['"We do not agree yet."', 'We do not agree yet.', ''],
  ])('%s', (question, quotation, speaker) => {
    expect(route(question)).toMatchObject({ kind: 'check', quotation, speaker });
  });

  test.each(['"missile defence"', 'did Rasmussen say that Russia is an enemy?', 'what is “soft power”?'])(
    'but not %s',
    (question) => {
      expect(route(question).kind).not.toBe('check');
    },
  );
});

describe('anything else is looked for in the passages', () => {
  test.each([
    'why did the talks fail?',
    'the day when it rained',
    'what did the saying about Russia mean',
    'whenever they met, what was said?',
    'history of the treaty',
    'a quote by nobody in particular',
  ])('%s', (question) => {
    expect(route(question).kind).toBe('ask');
  });
});

test('help and people can be asked for in words', () => {
  expect(route('help')).toMatchObject({ kind: 'help' });
  expect(route('  ')).toMatchObject({ kind: 'help' });
  expect(route('what can you do?')).toMatchObject({ kind: 'help' });
  expect(route('/help')).toMatchObject({ kind: 'help' });
  expect(route('Who is quoted here?')).toMatchObject({ kind: 'people' });
  expect(route('/people')).toMatchObject({ kind: 'people' });
  expect(route('hello /ask why did they meet?')).toMatchObject({
    kind: 'ask',
    question: 'why did they meet',
  });
});

test.each(['what did ', 'who is ', '은 ', 'a and when ', 'quotes ', '· ', 'https://', 'Ist das '])(
  'a question of many thousand characters is routed: %s…',
  (piece) => {
    expect(route(piece.repeat(50_000))).toHaveProperty('kind');
  },
);
