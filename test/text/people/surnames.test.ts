import { describe, expect, it } from 'vitest';
import { said } from '../quotations/said.ts';

const speakers = (text: string) => said(text).map(({ name }) => name);

describe('a surname that is a word', () => {
  it.each([
    ['“It rained,” said Anna May. “It may snow,” May added in May.', 'Anna May'],
    ['“It rained,” said Ben Can, a nurse. Can said: “It snowed.” Can it?', 'Ben Can'],
    ['“It rained,” said Zia Might, the owner. “It snowed,” Might said.', 'Zia Might'],
    ['Mark Major, 45, won. “It rained,” Major said. “It snowed,” said Mr. Major.', 'Mark Major'],
    ['“It rained,” said Lisa House, the owner. “It snowed,” House added.', 'Lisa House'],
    ['“It rained,” said Anna Friday, the owner. “It snowed,” Friday said.', 'Anna Friday'],
    ['“It rained,” said Tom English, of Leeds. “It snowed,” English said.', 'Tom English'],
    ['"It rained," said Ida March, 40. "It snowed," March said in March.', 'Ida March'],
    ['“It rained,” said Ida Said. “It snowed,” Said added.', 'Ida Said'],
    ['“It rained,” said Park Chun-ho. “It snowed,” Park added.', 'Park Chun-ho'],
  ])('is its bearer in %s', (text, name) => expect(speakers(text)).toEqual([name, name]));

  it.each([
    ['Larry King came. The King said: “No.”', 'an office with its article'],
    ['Larry King came. King Harald said: “No.”', 'an office before a name'],
    ['Anna May came. “No,” the mayor said in May.', 'a month'],
    ['Ben Will came. Will the mayor say “no”?', 'a question'],
    ['He told Anna Tuesday. Tuesday came. “No,” the mayor said Tuesday.', 'a day'],
    ['Georgia Governor left. “No,” said the Governor.', 'an office behind a state'],
  ])('is not read into %s (%s)', (text) => {
    for (const name of speakers(text)) expect(name ?? '').not.toMatch(/King$|May|Will|Tuesday|Georgia/u);
  });
});

describe('a given name that is a word', () => {
  it.each([
    ['“No,” said April Berg.', 'April Berg'],
    ['Will Berg said: “No.”', 'Will Berg'],
    ['May Lund said: “No.”', 'May Lund'],
    ['Christian Dahl said: “No.”', 'Christian Dahl'],
  ])('is kept in %s', (text, name) => expect(speakers(text)).toEqual([name]));
  it('is none in a question or behind a preposition', () => {
    expect(speakers('Will Berg say “no”?')).not.toContain('Will Berg');
    expect(speakers('In April Berg said: “No.”')).toEqual(['Berg']);
  });
});
