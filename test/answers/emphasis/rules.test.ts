import { describe, expect, it } from 'vitest';
import { emphasised } from './emphasised.ts';

type Row = readonly [question: string, text: string, words: readonly string[]];
const rows = (all: readonly Row[]) =>
  it.each(all)('%s | %s', (question, text, words) => {
    expect(emphasised(question, text)).toEqual(words);
  });

describe('who', () => {
  rows([
    ['Who met Medvedev?', 'Mr Bush also met Dmitry Medvedev.', ['Bush']],
    ['Who signed the treaty?', 'The treaty was signed by Anna Berg, in front of Paul Klein.', ['Anna Berg']],
    ['Who signed the treaty?', 'On Friday Anna Berg signed the treaty with Paul Klein.', ['Anna Berg']],
    ['Whom did Berg elect?', 'With Paul Klein away, Berg elected Maria Stein as chair.', ['Maria Stein']],
    ['Who is the secretary general?', 'Anna Berg met Paul Klein, the secretary general.', ['Paul Klein']],
    ['Who said the plan was dead?', '“The plan is dead,” Anna Berg said of Paul Klein.', ['Anna Berg']],
    ['Who offers a radar?', 'Russia is offering a radar in Iran.', ['Russia']],
    ['Who opened the plant?', 'In Lisbon, Siemens opened the plant.', ['Siemens']],
  ]);
});

describe('who, where nothing tells', () => {
  rows([
    ['Who signed the treaty?', 'The treaty was signed in Lisbon on Friday.', []],
    [
      'Who signed the treaty?',
      'Anna Berg spoke of Paul Klein, who is ill, and of the treaty that she signed.',
      [],
    ],
    ['Who signed the treaty?', 'The treaty was signed before Paul Klein came.', []],
    ['Who is Anna Berg?', 'Anna Berg works for Paul Klein.', []],
    ['Who met Berg?', 'Ms Berg met nobody.', []],
  ]);
});

describe('when and how long', () => {
  rows([
    ['When was the treaty signed?', 'The treaty was signed on 8 April 2010.', ['8 April 2010']],
    [
      'In what year was it signed?',
      'It was signed in 2010 and has been in force ever since the year 2014.',
      ['2010'],
    ],
    ['How long did they talk?', 'They talked for 40 minutes on Friday.', ['40 minutes']],
    ['When did they talk?', 'They talked for a long time.', []],
    ['When did they meet in 2010?', 'They met in 2010.', []],
  ]);
});

describe('where', () => {
  rows([
    ['Where was the treaty signed?', 'The treaty was signed in Prague.', ['in Prague']],
    [
      'Where did they meet?',
      'They met at the NATO summit in Lisbon and said little.',
      ['at the NATO summit in Lisbon'],
    ],
    [
      'Where did Putin speak?',
      'Mr Putin spoke in the Black Sea resort of Sochi.',
      ['in the Black Sea resort of Sochi'],
    ],
    [
      'Where is the radar?',
      'The radar is in Poland and the Czech Republic.',
      ['in Poland and the Czech Republic'],
    ],
    [
      'Where will they build?',
      'They will build in Poland and the Czech Republic respectively.',
      ['in Poland and the Czech Republic'],
    ],
    ['Where do they build?', 'They build in Poland and Ms Berg pays.', ['in Poland']],
    ['Where did they go?', 'From Paris they went to Rome.', ['to Rome']],
    ['Where did he come from?', 'He came from Kiel and lived in Rome.', ['from Kiel']],
    ['Where was it signed?', 'It was signed in April.', []],
    ['Where was it signed?', 'It was signed in Ms Berg’s presence.', []],
    ['Where did they meet?', 'They met in an Italian restaurant.', []],
    ['Which country signed?', 'The treaty was signed in Lisbon.', []],
    ['Where in Lisbon did they meet?', 'They met in Lisbon.', []],
  ]);
});

describe('how many and how much', () => {
  rows([
    ['How many missiles are there?', 'There are 300 missiles in silos.', ['300 missiles']],
    ['How much did the shield cost?', 'The shield cost $4.5 billion.', ['$4.5 billion']],
    ['How many died?', 'On 8 April 2010 twelve people died.', ['twelve people']],
    ['How many agree?', 'Some 40 per cent agree.', ['40 per cent agree']],
    ['How many of the 300 missiles fly?', 'The 300 missiles fly.', []],
    ['How many were counted?', 'In all 300 were counted.', ['300']],
    ['How many came?', 'They came in 2010.', []],
  ]);
});

describe('why', () => {
  rows([
    ['Why did they leave?', 'They left because of the rain, he said.', ['because of the rain']],
    ['Why did they leave?', 'They left because it rained.', ['because it rained']],
    ['Why did they leave?', 'They left early.', []],
  ]);
});

describe('yes-no', () => {
  rows([
    ['Does NATO consider Russia an enemy?', 'Allies “do not consider Russia an enemy”.', ['do not consider']],
    ['Did they agree?', 'They have never formally agreed.', ['have never formally agreed']],
    ['Did Russia agree to talks?', 'Russia refused to agree to talks.', ['refused to agree']],
    ['Did they agree?', 'They did not not agree.', ['did not not agree']],
    ['Did they agree?', 'They agreed.', []],
    ['Did they agree?', 'He did not come, and they agreed.', []],
  ]);
});

describe('what asks for none of these', () => {
  rows([
    ['What is the treaty about?', 'The treaty of 2010 is about arms in Europe, Anna Berg said.', []],
    ['treaty signed', 'Anna Berg signed the treaty in 2010 in Prague.', []],
  ]);
});
