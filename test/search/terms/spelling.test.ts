import { expect, it } from 'vitest';
import { oneSpelling } from '../../../src/search/terms/spelling.ts';

it.each([
  'programme program',
  'programmes programs',
  'grey gray',
  'tyre tire',
  'tyres tires',
  'cheque check',
  'cheques checks',
  'sceptic skeptic',
  'sceptical skeptical',
  'scepticism skepticism',
  'aluminium aluminum',
  'manoeuvre maneuver',
  'manoeuvres maneuvers',
  'plough plow',
  'mould mold',
  'moustache mustache',
  'aeroplane airplane',
  'aeroplanes airplanes',
  'jewellery jewelry',
  'judgement judgment',
  'ageing aging',
  'artefact artifact',
  'artefacts artifacts',
  'pyjamas pajamas',
  'storey story',
  'gaol jail',
  ...['ed', 'er', 'es', 'ing', 'ers', 'ation', 'ations', 'ational'].map(
    (end) => `organis${end} organiz${end}`,
  ),
  ...['ed', 'er', 'es', 'ing', 'ers'].map((end) => `analys${end} analyz${end}`),
  ...['', 's', 'ed', 'ing', 'er', 'ers', 'able', 'ably', 'ite', 'ites', 'ful', 'less'].map(
    (end) => `favour${end} favor${end}`,
  ),
  'neighbourhood neighborhood',
  'neighbourhoods neighborhoods',
  'theatre theater',
  'theatres theaters',
  'calibre caliber',
  'calibres calibers',
  'centred centered',
  'calibred calibered',
  ...['e', 'es', 'ed', 'ing'].map((end) => `licenc${end} licens${end}`),
  'defence defense',
  'dialogue dialog',
  'dialogues dialogs',
  ...['ed', 'ing', 'er', 'ers'].map((end) => `travell${end} travel${end}`),
])('a word has one spelling, the American: %s', (pair) => {
  const [british, american] = pair.split(' ') as [string, string];
  expect([oneSpelling(british), oneSpelling(american)]).toEqual([american, american]);
});

it.each([
  'isolate',
  'island',
  'crystal',
  'courtesy',
  'journal',
  'tourists',
  'dour',
  'treat',
  'acreage',
  'hundreds',
  'sacred',
  'fenced',
  'encode',
  'fluency',
  'agency',
  'rogues',
  'catalogued',
  'called',
  'filling',
  'collar',
  'village',
  'programmer',
])('and stays as it is where that is one spelling of another word: %s', (word) => {
  const known = new Map([['rogues', 'rogs']]);
  expect(oneSpelling(word)).toBe(known.get(word) ?? word);
});
