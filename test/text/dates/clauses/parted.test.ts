import { describe, expect, it } from 'vitest';
import { clauses } from '../../../../src/text/dates/clauses/clauses.ts';
import { tokens } from '../../../../src/text/tokens.ts';
import { read } from '../reading.ts';

/** The verbs of a sentence's clauses. */
function verbsOf(text: string): string[] {
  const sentence = { start: 0, end: text.length };
  const found = clauses(tokens(text, sentence), sentence, read(text));
  return found.flatMap(({ verb }) => (verb === null ? [] : [text.slice(verb.start, verb.end)]));
}

describe('a time between an auxiliary and its verb', () => {
  it.each([
    ['The bill was in March passed by the senate.', ['passed']],
    ['Berg had on Sunday told reporters.', ['told']],
    ['The mayor, Ann Lee, has on Friday resigned.', ['resigned']],
    ['The minister had last week warned the council.', ['warned']],
    ['Three men were late on Saturday arrested.', ['arrested']],
  ])('parts no clause: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it.each([
    ['The deal they had in 1999 collapsed.', ['had', 'collapsed']],
    ['The house Berg had in 1999 burned down.', ['had', 'burned']],
    ['The stock the firm had in 2003 vanished.', ['had', 'vanished']],
    ['The bill was in March expected to be passed.', ['was', 'passed']],
  ])('is that of what somebody had, or of a plan: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });
});
