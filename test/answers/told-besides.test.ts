import { expect, it } from 'vitest';
import { readIn } from './read-in.ts';

it.each([
  ['All ports except Dover reopened on 3 May 2014.', 'When did Dover reopen?'],
  [
    'The treasurer, not the chairman, resigned on 3 May 2014, the club said.',
    'When did the chairman resign?',
  ],
  [
    'The minister visited Aleppo rather than Damascus on 3 May 2014.',
    'When did the minister visit Damascus?',
  ],
])('what is taken out of what is told has no day: “%s”', (text, question) => {
  expect(readIn(text, question).sure).toBe('bearing');
});

it.each([
  ['A lawyer for rapper Big Nel was shot dead on 3 May 2014.', 'When was Big Nel shot?'],
  ['The nephew of tycoon Max Brill was kidnapped on 3 May 2014.', 'tycoon kidnapped'],
  ['A subsidiary of Densk filed for bankruptcy on 3 May 2014.', 'When did Densk file for bankruptcy?'],
  ["King Olav's envoy met President Sy on 3 May 2014.", 'When did King Olav meet President Sy?'],
])('nor who stands there only to say whose somebody else is: “%s”', (text, question) => {
  expect(readIn(text, question).sure).toBe('bearing');
});

it.each([
  ['The premier welcomed on 3 May 2014 the release of journalist Mina Sood.', 'When was Mina Sood released?'],
  [
    'Police on 3 May 2014 named a suspect in the theft of the Brugge altarpiece.',
    'theft of the Brugge altarpiece',
  ],
  ['The general apologised on 3 May 2014 for the killing of nine fishermen.', 'killing of nine fishermen'],
])('nor what something else is only said or done about: “%s”', (text, question) => {
  expect(readIn(text, question).sure).toBe('bearing');
});

it.each([
  ['Journalist Mina Sood was released on 3 May 2014.', 'When was Mina Sood released?'],
  ['The rapper Big Nel was shot dead on 3 May 2014.', 'When was Big Nel shot?'],
  [
    'The chairman, not the treasurer, resigned on 3 May 2014, the club said.',
    'When did the chairman resign?',
  ],
  ["Dahl's lawyer was shot dead on 3 May 2014.", "When was Dahl's lawyer shot?"],
  ['The workers of Densk went on strike on 3 May 2014.', 'Densk strike'],
])('and it is stated where it is told itself: “%s”', (text, question) => {
  expect(readIn(text, question)).toMatchObject({ sure: 'answered', value: '2014-05-03' });
});
