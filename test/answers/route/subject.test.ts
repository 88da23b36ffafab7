import { describe, expect, it, test } from 'vitest';
import { route } from '../../../src/answers/route/route.ts';
import { subjectOf } from '../../../src/answers/route/subject.ts';

const ASKED = [
  'what about SUBJECT?',
  'and what about SUBJECT',
  'How about SUBJECT?',
  'tell me about SUBJECT',
  'Can you tell us something about SUBJECT?',
  'show me everything on SUBJECT',
  'find articles about SUBJECT',
  'I want to know more about SUBJECT',
  "I'd like to read about SUBJECT",
  'we need information regarding SUBJECT',
  "I'm looking for anything on SUBJECT",
  'looking for stories about SUBJECT',
  'do you have anything about SUBJECT?',
  'have you got any news on SUBJECT',
  'Is there anything at all about SUBJECT?',
  'are there any articles on SUBJECT',
  'any news about SUBJECT?',
  'anything on SUBJECT',
  'anything new on SUBJECT?',
  'the latest on SUBJECT',
  'any word on SUBJECT?',
  'any mention of SUBJECT',
  'is there any mention of SUBJECT?',
  'what is there on SUBJECT?',
  "what's new with SUBJECT?",
  'whats happening with SUBJECT',
  'what was said about SUBJECT?',
  'what do you have on SUBJECT',
  'what do we know about SUBJECT?',
  'What do the articles say about SUBJECT?',
  'what does your archive have on SUBJECT',
  'do the articles mention SUBJECT?',
  'does anyone say anything about SUBJECT?',
  'do you know anything about SUBJECT?',
  'is SUBJECT mentioned?',
  'Are SUBJECT mentioned anywhere?',
  'was SUBJECT ever mentioned in the articles?',
];

describe('a line that asks what there is on a subject', () => {
  test.each(ASKED)('%s', (line) => {
    for (const subject of ['fishing', 'the Kiel canal', 'Ida Holm', 'cuts to the budget of 2014']) {
      const way = route(line.replace('SUBJECT', subject));
      expect(way.question).toBe(subject);
      expect(way.kind).toBe('ask');
    }
  });

  it.each([
    ['tell me about what Ida Holm said on taxes', 'quote'],
    ['do you have anything about when the canal was closed?', 'when'],
  ])('%s: the subject is a question of its own', (line, kind) => expect(route(line).kind).toBe(kind));
});

describe('a line that asks something itself stays whole', () => {
  it.each([
    'What news did the governor bring about the war?',
    'Who told the committee about fishing',
    'What did Ida Holm know about the fraud',
    'Why did the articles of impeachment say nothing about bribes',
    'Was the roof of the museum covered by insurance',
    'What does the treaty say about fishing',
    'Is there a law about fishing',
    'Are there plans for a bridge',
    'What happened with the canal in 2014',
    'The report on torture',
    'How many people asked about the canal',
    'Which newspaper wrote about the canal',
  ])('%s', (line) => expect(subjectOf(line)).toBe(line));

  it.each(['what about him', 'tell me about it', 'do you have anything about that', 'is it mentioned'])(
    '%s: names nothing',
    (line) => expect(route(line).kind).toBe('unclear'),
  );

  it('however long it is', () => {
    const line = `what about ${'a '.repeat(400)}b`;
    expect(subjectOf(line)).toBe(line);
  });
});
