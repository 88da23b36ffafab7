import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { askedLine, readAsked } from '../../../src/discord/desk/asked-line.ts';
import { joinedTo } from '../../../src/discord/follow/joined.ts';

const SPEAKERS = [
  'Sergei Lavrov',
  'Vladimir Putin',
  'Anders Fogh Rasmussen',
  'Ólöf Björnsdóttir',
  'Theresa May',
];

/** What is asked by a reply to the answer to a line, as it stands at the end of the next answer. */
function joined(line: string, reply: string): string | null {
  const next = joinedTo(readAsked(line, commands)!, reply, SPEAKERS);
  return next && askedLine(next, commands);
}

describe('a reply to an answer that says only what is new', () => {
  it.each([
    ['/quote speaker: Rasmussen about: Russia', 'and Lavrov?', '/quote speaker: Lavrov about: Russia'],
    ['/quote speaker: Rasmussen about: Russia', 'lavrov?', null],
    ['/quote speaker: Rasmussen about: Russia', 'and lavrov', '/quote speaker: lavrov about: Russia'],
    ['/quote speaker: Rasmussen', 'Lavrov?', '/quote speaker: Lavrov'],
    ['/quote speaker: Rasmussen', 'and what about Ida Holm?', '/quote speaker: Ida Holm'],
    ['/quote speaker: Rasmussen outlet: Times', 'how about Putin', '/quote speaker: Putin outlet: Times'],
    ['/quote speaker: Rasmussen about: Russia', 'about Iran?', '/quote speaker: Rasmussen about: Iran'],
    [
      '/quote speaker: Rasmussen',
      'and about missile defence?',
      '/quote speaker: Rasmussen about: missile defence',
    ],
    ['/quote speaker: Rasmussen about: Russia', 'when?', '/when event: Rasmussen Russia'],
    ['/quote speaker: Rasmussen outlet: Times', 'when', '/when event: Rasmussen outlet: Times'],
    ['/quote speaker: Rasmussen', 'as a timeline', '/timeline about: Rasmussen'],
    ['/quote speaker: Rasmussen', 'in 2009?', '/quote speaker: Rasmussen in 2009'],
    [
      '/ask question: does NATO consider Russia an enemy?',
      'and Putin?',
      '/ask question: does Putin consider Russia an enemy?',
    ],
    ['/when event: Putin met Bush', 'and Lavrov?', '/when event: Lavrov met Bush'],
    [
      '@Verbatim what did Rasmussen say about Russia?',
      'and Lavrov?',
      '@Verbatim what did Lavrov say about Russia?',
    ],
    [
      '@Verbatim what did rasmussen say about russia',
      'and Lavrov',
      '@Verbatim what did Lavrov say about russia',
    ],
    [
      '@Verbatim what did Anders Fogh Rasmussen say?',
      'Olof Bjornsdottir?',
      '@Verbatim what did Olof Bjornsdottir say?',
    ],
    [
      '@Verbatim what did Rasmussen say about Russia?',
      'and about Iran?',
      '@Verbatim what did Rasmussen say about Iran?',
    ],
    ['@Verbatim what did Rasmussen say?', 'about Iran?', '@Verbatim what did Rasmussen say about Iran?'],
    ['@Verbatim what did Rasmussen say about Russia?', 'when?', '/when event: Rasmussen say about Russia'],
    ['@Verbatim did Putin meet Bush?', 'and when was that?', '/when event: Putin meet Bush'],
    ['@Verbatim what did Putin say in 2007?', 'and in 2009?', '@Verbatim what did Putin say in 2009?'],
    ['@Verbatim what did Putin say', '2009?', '@Verbatim what did Putin say in 2009'],
    [
      '@Verbatim what did Putin say about Iran?',
      'since March 2009',
      '@Verbatim what did Putin say about Iran since March 2009?',
    ],
    ['@Verbatim Lavrov quotes', 'and Putin', '@Verbatim Putin quotes'],
  ])('after %s, %j asks %s', (line, reply, next) => expect(joined(line, reply)).toBe(next));

  it.each([
    // Whose day it is, or what else, is not plain.
    ['/when event: the summit', 'when?'],
    ['@Verbatim when was the summit?', 'when?'],
    ['/quote speaker: Putin about: Iran', 'and Merkel?'],
    ['@Verbatim what did Putin say about Iran?', 'and Russia?'],
    ['@Verbatim Lavrov and Putin on gas', 'and Rasmussen?'],
    ['@Verbatim who is quoted here?', 'and Lavrov?'],
    ['/people', 'and Lavrov?'],
    ['/check quotation: we agree', 'when?'],
    // Questions of their own, and no questions.
    ['@Verbatim what did Putin say?', 'what did Lavrov say about Iran?'],
    ['@Verbatim what did Putin say?', 'and did Lavrov agree?'],
    ['@Verbatim what did Putin say?', 'why?'],
    ['@Verbatim what did Putin say?', 'who?'],
    ['@Verbatim what did Putin say?', 'and then?'],
    ['@Verbatim what did Putin say?', 'thanks'],
    ['@Verbatim what did Putin say?', 'Great find!'],
    ['@Verbatim what did Putin say?', 'may?'],
    ['@Verbatim what did Putin say?', 'by 2009?'],
    ['@Verbatim what did Putin say?', ''],
  ])('after %s, %j is a question of its own', (line, reply) => expect(joined(line, reply)).toBeNull());
});
