import { expect, it } from 'vitest';
import { mainVerb } from '../../src/search/main-verb.ts';

it.each([
  ['when did the dock strike end', 'end'],
  ['when did the ferry Nora arrive', 'arrive'],
  ['when did Holm step down as minister', 'step'],
  ['when was the second Dahl-Holm debate called off', 'called'],
  ['when did Oslo and Bergen fail to settle the dispute', 'fail'],
  ['when did nearly 300 men march', 'march'],
  ['when did the film open in Kiel', 'open'],
  ['when did the road to Bergen open', 'open'],
  ['when did construction of the dam begin', 'begin'],
  ['when did rebels in Oslo attack', 'attack'],
  ['when did women in Norway get the vote', 'get'],
  ['when did talks between Oslo and Bergen fail', 'fail'],
  ['when did fighting resume', 'resume'],
  ['when did the man arrested in Oslo die', 'die'],
  ['when did the law ban smoking in Oslo', 'ban'],
  ['when did Holm bring charges', 'bring'],
  ['when did the cow breed', 'breed'],
  ['when did Holm shed her coat', 'shed'],
  ['when did rebels attack', 'attack'],
  ['when was construction of the dam finished', 'finished'],
  ['when was the fair in Bergen cancelled', 'cancelled'],
  ['when was the ban on tobacco lifted', 'lifted'],
  ['when did the mayor resign in Oslo', 'resign'],
  ['when was Holm elected mayor of Oslo', 'elected'],
  ['when did the man stab people in Oslo', 'stab'],
  ['when did Holm say she would resign', 'say'],
  ['when did Holm become mayor of Oslo', 'become'],
  ['when was the knife attack in Oslo', null],
  ['when was the Oslo strike', null],
  ['mill sold', 'sold'],
  ['party withdraws nomination', 'withdraws'],
  ['dock strike', null],
  ['mayor opens bridge built by Holm', 'opens'],
  ['bank sells mill bought in 1999', 'sells'],
  ['minister steps down over papers left with a friend', 'steps'],
  ['Holm calls off strike planned for May', 'calls'],
  ['Holm says mill sold in May', 'sold'],
  ['peace talks held in Oslo', 'held'],
  ['rebel claims rejected by court', 'rejected'],
  ['mill that Holm opens sold by Dahl', 'sold'],
  ['man jailed for theft', 'jailed'],
  ['pool planned to open', 'open'],
  ['mayor due to be elected in Lund', 'elected'],
  ['visit planned', 'planned'],
  ['report on armed groups', null],
  ['aid for displaced families', null],
  ['talks about the wounded', null],
  ['mill in Bergen closed', 'closed'],
  ['strike called off', 'called'],
  ['ban on imported goods lifted', 'lifted'],
])('the verb of “%s” is %s', (question, verb) => {
  expect(mainVerb(question)).toBe(verb);
});

it('looks for no word before a name that a question goes on with', () => {
  expect(mainVerb('Where was In Bruges shot?')).toBe('shot');
  expect(mainVerb('Where did On Golden Pond have its first night?')).toBe('have');
});
