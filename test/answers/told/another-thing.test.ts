import { describe, expect, it } from 'vitest';
import { isStatedIn } from '../stated-in.ts';

describe('the day of something that is only a part of what was asked for, or belongs to it', () => {
  it.each([
    ['Acme’s factory closed on Monday.', 'when did Acme close'],
    ['The museum’s new wing opened on Monday.', 'when did the museum open'],
    ['The roof of the school collapsed on Monday.', 'when did the school collapse'],
    ['The launch of the rocket was cancelled on Monday.', 'when was the rocket cancelled'],
    ['The hospital car park opened on Monday.', 'when did the hospital open'],
    ['Ticket sales for the festival began on Monday.', 'when did the festival begin'],
    ['Acme closed two shops on Monday.', 'when did Acme close'],
    ['Holm was elected vice president on Monday.', 'when was Holm elected president'],
    ['A man arrested in Oslo on Monday died.', 'when did the man arrested in Oslo die'],
    ['A boy treated in Lund on Monday fled.', 'when did the boy flee'],
    ['A law signed on Monday bans smoking in Lund.', 'when did the law ban smoking in Lund'],
    ['The group called Dawn on Monday attacked the mill.', 'when did Dawn attack the mill'],
    ['A bomb hidden in a car on Monday killed six men.', 'when did the bomb kill six men'],
  ])('is not stated: %s %s', (sentence, question) => {
    expect(isStatedIn(`${sentence} Nobody complained.`, question)).toBe(false);
  });

  it.each([
    ['Acme’s factory closed on Monday.', 'when did Acme’s factory close'],
    ['Kiel’s airport closed on Monday.', 'when did the airport in Kiel close'],
    ['The trial of Holm began on Monday.', 'when did Holm’s trial begin'],
    ['The city of Lund was founded on Monday.', 'when was Lund founded'],
    ['Acme’s board approved the deal on Monday.', 'when did Acme approve the deal'],
    ['A group of miners was rescued on Monday.', 'when were the miners rescued'],
    ['The ferry, Aurora, sank on Monday.', 'when did the Aurora sink'],
    ['Senator Holm on Monday introduced a bill.', 'when did Holm introduce a bill'],
    ['Holm, asked for help, on Monday introduced a bill.', 'when did Holm introduce a bill'],
    ['The mill closed and Holm on Monday introduced a bill.', 'when did Holm introduce a bill'],
    ['Former president Holm died on Monday.', 'when did president Holm die'],
    ['The court is expected to rule on Monday.', 'When will the court rule?'],
  ])('is stated where it is what was asked for: %s %s', (sentence, question) => {
    expect(isStatedIn(`${sentence} Nobody complained.`, question)).toBe(true);
  });

  it.each([
    ['Workers started to build the bridge on Monday.', 'when was the bridge built', 'bridge built'],
    ['The council began restoring the mill on Monday.', 'when was the mill restored', 'mill restored'],
    ['Volunteers continued to paint the church on Monday.', 'when was the church painted', 'church painted'],
    ['On Monday the harbour began to be dredged.', 'when was the harbour dredged', 'harbour dredged'],
  ])('is not stated where it was only begun: %s %s', (sentence, ...questions) => {
    expect(questions.map((one) => isStatedIn(`${sentence} Nobody complained.`, one))).toEqual([false, false]);
  });

  it.each([
    ['Workers started to build the bridge on Monday.', 'when did workers start to build the bridge'],
    ['The army began withdrawing its troops on Monday.', 'when did the army withdraw its troops'],
    ['They began to restore it, and the mill was reopened on Monday.', 'when was the mill reopened'],
  ])('is stated of the beginning, or of another verb: %s %s', (sentence, question) => {
    expect(isStatedIn(`${sentence} Nobody complained.`, question)).toBe(true);
  });
});
