import { describe, expect, it } from 'vitest';
import { rolesIn, type Roles } from '../../../src/search/evidence/roles.ts';
import { mainVerbAt } from '../../../src/search/main-verb.ts';
import { same, units, whole } from './units.ts';

function roles(question: string, sentence: string): Roles {
  const asked = units(question);
  const start = mainVerbAt(question)?.start;
  const verb = asked.findIndex((unit) => unit.content && unit.start === start);
  expect(verb).toBeGreaterThan(0);
  return rolesIn(asked, verb, units(sentence), sentence, whole(sentence), same);
}

describe('who did what by a question, and by a sentence', () => {
  it.each([
    ['When was the mill sold?', 'The mill will be sold on Monday.', true],
    ['When was the mill sold?', 'The mill was to be sold on Monday.', true],
    ['Who won the tender?', 'The tools come from whoever wins the tender.', true],
    ['When did Holm resign?', 'It is not known whether Holm resigned.', true],
    ['When did Holm resign?', 'Holm was mayor until he resigned in 2004.', false],
    ['When did Holm resign?', 'If there was one day to forget, Holm resigned on that day.', false],
    ['When did the full council vote?', 'Nothing is decided until the full council votes.', true],
    ['When was the mill sold?', 'The mill was sold on Monday.', false],
    ['When was the mill sold?', 'The mill was sold on Monday and will be pulled down.', false],
    ['When will the mill be sold?', 'The mill will be sold on Monday.', false],
    ['Who is set to sell the mill?', 'Ann Holm is to sell the mill.', false],
    ['What did Holm sell to Berg?', 'Holm will sell the mill.', true],
  ])('%s / %s: need not have happened %s', (question, sentence, unreal) => {
    expect(roles(question, sentence).unreal).toBe(unreal);
  });

  it.each([
    ['Did Holm serve in Norway?', 'Berg is a captain who served in Norway.', false],
    ['How many seats did Labour lose?', 'Labour gained 13 seats, and the Greens lost ten.', true],
    ['What did Holm buy?', 'Holm sold the mill after Berg bought the farm.', true],
    ['What did Holm buy?', 'Holm bought the mill after Berg sold the farm.', false],
    ['What did Holm buy?', 'After that she bought the mill.', false],
    ['When did the mayor resign?', 'The mayor resigned on Monday.', false],
    ['Who resigned?', 'Berg resigned on Monday.', false],
  ])('%s / %s: told of somebody else %s', (question, sentence, other) => {
    expect(roles(question, sentence).otherSubject).toBe(other);
  });

  it.each([
    ['Who founded the mill?', 'The mill that was founded here is old.', true],
    ['Who won the cup?', 'The team that won the cup got a prize.', true],
    ['Who won the cup?', 'Berg won the cup.', false],
    ['Who won the cup?', 'The cup was won by young Ann Berg.', false],
    ['Who did Berg beat?', 'The team was beaten.', false],
  ])('%s / %s: nobody is named who did it %s', (question, sentence, unfilled) => {
    expect(roles(question, sentence).unfilled).toBe(unfilled);
  });

  it('is together as far as the other words stand in the clause of the verb', () => {
    expect(roles('When did Holm sell the old mill?', 'Holm sold the old mill.').together).toBe(1);
    expect(
      roles('When did Holm sell the old mill?', 'The mill burned after Holm sold it.').together,
    ).toBeLessThan(1);
  });

  it('says nothing against a sentence without the verb, nor for it', () => {
    expect(roles('When did Holm sell the mill?', 'Holm has a mill.')).toEqual({
      unreal: false,
      together: 0,
      otherSubject: false,
      unfilled: false,
    });
  });
});
