import { describe, expect, it } from 'vitest';
import { clauses } from '../../../../src/text/dates/clauses/clauses.ts';
import { tokens } from '../../../../src/text/tokens.ts';
import { read } from '../reading.ts';

/** The verbs of a sentence's main clauses. */
function mainVerbs(text: string): string[] {
  const sentence = { start: 0, end: text.length };
  const found = clauses(tokens(text, sentence), sentence, read(text));
  return found.flatMap(({ verb, parent }) =>
    verb === null || parent !== null ? [] : [text.slice(verb.start, verb.end)],
  );
}

describe('what describes a subject between commas', () => {
  it.each([
    ['The Courier, founded in 1901, printed its last issue on Friday.', ['printed']],
    ['Acme, based in Leeds, was sold in May.', ['sold']],
    ['The jug, painted in 1652 and valued at two million, was found in May.', ['found']],
    ['The hall, put up in 1868 for a merchant, was sold in May.', ['sold']],
    ['In 1990 the bank, rescued by the state in 1982, failed.', ['failed']],
    ['The film, shot in Rome in 2001, opened in May.', ['opened']],
    ['Berg, in a statement read by his aide, announced a plan.', ['announced']],
    ['On Sunday Berg, in a statement delivered via a clerk, announced a plan.', ['announced']],
  ])('has no verb of the sentence: %s', (text, verbs) => {
    expect(mainVerbs(text)).toEqual(verbs);
  });

  it.each([
    ['Roe, 51, moved to Paris, married a baker and died in May.', 'moved'],
    ['Berg resigned on Monday, became a monk and died.', 'resigned'],
    ['Berg, the mayor, resigned on Monday, opened a shop and died.', 'resigned'],
    ['Berg, hired in May, said the firm was sold.', 'hired'],
  ])('is not the first of what somebody did one after another: %s', (text, verb) => {
    expect(mainVerbs(text)[0]).toBe(verb);
  });
});

describe('other shapes of verbs', () => {
  it.each([
    ['The band split in 1968 with its members having quarrelled for years.', ['split']],
    ['Judge Marsh\u2019s ruling against the dam came on Monday.', ['came']],
    ['According to witness accounts, the bus burned.', ['burned']],
    ['Berg resigned in a live video broadcast.', ['resigned']],
  ])('are told from nouns and asides: %s', (text, verbs) => {
    expect(mainVerbs(text)).toEqual(verbs);
  });
});
