import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';

/** The first day that a library of one sentence states or offers for an event; null where it gives none. */
function dayOf(sentence: string, question: string): string | null {
  const published = { value: '2004-05-04', from: '2004-05-04', to: '2004-05-04', basis: 'manifest' } as const;
  const article = makeArticle('notes.txt', `Town notes\n\n${sentence} Nobody complained.`, { published });
  return openLibrary([article], null).when(question).evidence[0]?.when?.value ?? null;
}

describe('what somebody else does or suffers', () => {
  it.each([
    ['Hans Berg, son of the late founder Tom Berg, was killed on Saturday.', 'when was Tom Berg killed'],
    ['Ann Lee, wife of senator Tom Lee, resigned on Monday.', 'when did Tom Lee resign'],
    ['Jan Holm, a former aide to minister Ann Lee, was arrested on Friday.', 'when was Ann Lee arrested'],
    ['The brother of striker Tom Lee died on 2 May.', 'when did Tom Lee die'],
    ['Lawyers for Ann Lee resigned on Friday.', 'when did Ann Lee resign'],
    ['Tom Lee’s former lawyer was jailed on Monday.', 'when was Tom Lee jailed'],
    ['Jan Holm was shot by a friend of Ann Lee on Friday.', 'when was Ann Lee shot'],
    ['Police arrested an aide to Ann Lee on Friday.', 'when was Ann Lee arrested'],
    ['The man who shot Tom Lee was jailed on Friday.', 'when was Tom Lee jailed'],
  ])('is not theirs who are named beside them: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBeNull();
  });

  it.each([
    ['The wife of Tom Lee resigned on Monday.', 'when did Tom Lee’s wife resign'],
    ['The president of Norland, Ann Lee, resigned on Monday.', 'when did Ann Lee resign'],
    ['The president of Norland Ann Lee resigned on Monday.', 'when did Ann Lee resign'],
    ['Ann Lee, a friend of Jan Holm, resigned on Monday.', 'when did Ann Lee resign'],
    ['Supporters of Ann Lee sang after she won the vote on Monday.', 'when did Ann Lee win the vote'],
    ['A friend of Tom Lee, who was shot on Monday, spoke to the paper.', 'when was Tom Lee shot'],
    ['The trial of Tom Lee began on Monday.', 'when did the trial of Tom Lee begin'],
    ['The man who shot Tom Lee was jailed on Monday.', 'when was the man who shot Tom Lee jailed'],
  ])('is told of them where it is asked for, or theirs after all: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBe('2004-05-03');
  });
});

describe('whoever is somebody’s, and was asked for', () => {
  it.each([
    ['Tom Lee, the mayor of Lund, died on Monday.', 'when did Tom Lee’s wife die'],
    ['Tom Lee resigned on Monday.', 'when did the brother of Tom Lee resign'],
    ['Tom Lee’s father died on Monday.', 'when did Tom Lee’s mother die'],
    ['Tom Lee resigned on Monday, his aide said.', 'when did Tom Lee’s aide resign'],
    ['Tom Lee left his wife on Monday.', 'when did Tom Lee’s wife leave'],
    ['Police arrested Ann Lee on Monday in her brother’s house.', 'when was Ann Lee’s brother arrested'],
    ['Ann Lee was jailed on Monday.', 'when was Ann Lee’s killer jailed'],
    ['Ann Lee’s younger son was born on Monday.', 'when was Ann Lee’s elder son born'],
    ['The women’s team won the cup on Monday.', 'when did the men’s team win the cup'],
  ])('has not the day of another: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBeNull();
  });

  it.each([
    ['Tom Lee’s wife, Greta, died on Monday.', 'when did Tom Lee’s wife die'],
    ['Jan Dahl, an aide to Ann Lee, resigned on Monday.', 'when did Ann Lee’s aide resign'],
    ['Tom Dahl, Ann Lee’s husband, left for Rome on Monday.', 'when did Ann Lee’s husband leave'],
    ['Police arrested the brother of Ann Lee on Monday.', 'when was Ann Lee’s brother arrested'],
    ['Ann Lee fired her aide on Monday.', 'when was Ann Lee’s aide fired'],
    ['Ann Lee’s aide was arrested and resigned on Monday.', 'when did Ann Lee’s aide resign'],
    ['The boss of Acme was fired on Monday.', 'when was Acme’s chief fired'],
    ['Ann Lee resigned as head of Acme on Monday.', 'when did Ann Lee resign as head of Acme'],
  ])('has their own: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBe('2004-05-03');
  });
});

describe('what a noun is only about', () => {
  it.each([
    ['The film about the murder of Tom Lee opened on Monday.', 'when was the murder of Tom Lee'],
    ['The inquiry into the death of Ann Lee began on Monday.', 'when was the death of Ann Lee'],
    ['The appeal against the conviction of Ann Lee began on Monday.', 'when was the conviction of Ann Lee'],
    ['Critics on Monday mocked the arrest of Ann Lee.', 'when was Ann Lee arrested'],
    ['Germany on Monday banned Acme Air from flying.', 'when did Germany lift the ban on Acme Air'],
  ])('has not its day: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBeNull();
  });

  it.each([
    ['The start of the trial of Ann Lee was on Monday.', 'when was the trial of Ann Lee'],
    ['The arrest of Ann Lee on Monday shocked Kiel.', 'when was Ann Lee arrested'],
    ['There was a meeting of the mayors on Monday.', 'when was the meeting of the mayors'],
  ])('has its own: %s %s', (sentence, question) => {
    expect(dayOf(sentence, question)).toBe('2004-05-03');
  });
});

describe('which of several', () => {
  it('is told in the sentence itself, and not in the one beside', () => {
    const text = 'Acme opened its second shop in Kiel on 3 April 2004. The first had opened before.';
    expect(dayOf(text, 'when did Acme open its first shop')).toBeNull();
    expect(dayOf(text, 'when did Acme open its second shop')).toBe('2004-04-03');
  });

  it.each([
    [
      'Ann Lee met Tom Berg in Kiel on Friday. She had met Jan Holm on Tuesday.',
      'when did Jan Holm meet Tom Berg',
    ],
    ['Ann Lee beat Tom Berg in 2001 and lost to Jan Holm in 2003.', 'when did Ann Lee beat Jan Holm'],
  ])('is no other pair: %s %s', (text, question) => {
    expect(dayOf(text, question)).toBeNull();
  });

  it('is the pair that was asked for', () => {
    const text = 'Ann Lee met Tom Berg in Kiel on Friday. She had met Jan Holm on Tuesday.';
    expect(dayOf(text, 'when did Ann Lee meet Jan Holm')).toBe('2004-05-04');
    const score = 'Ann Lee beat Tom Berg in 2001 and lost to Jan Holm in 2003.';
    expect(dayOf(score, 'when did Ann Lee beat Tom Berg')).toBe('2001');
  });
});
