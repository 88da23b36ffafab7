import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../commands/index.ts';
import { openAnswerer } from '../src/discord/desk/answerer.ts';
import { openLibrary } from '../src/library.ts';
import { withoutArticles } from '../src/without-articles.ts';
import { ASKER, textOf } from './discord/desk/asked.ts';

const library = withoutArticles(openLibrary([], null));
const answer = openAnswerer({ library, commands, messageCommands, isBare: true });
const NONE = 'There are no articles to answer from yet.';
/** What needs no article. */
const OWN = new Set(['help', 'about', 'privacy']);
const given = {
  speaker: 'Ida Holm',
  event: 'the quay opens',
  about: 'the quay',
  question: 'What did Ida Holm say?',
  quotation: 'We open it on Friday',
  name: 'Ida Holm',
};
const asked = (question: string) => textOf(answer({ ...ASKER, kind: 'question', question }));

describe('a library without articles', () => {
  it.each(commands.map(({ name }) => name))('says so to /%s, unless no article is asked for', (name) => {
    const said = textOf(answer({ ...ASKER, kind: 'command', name, given }));
    expect(said.includes(NONE)).toBe(!OWN.has(name));
  });

  it.each(messageCommands.map(({ name }) => name))('says so to “%s” in the menu of a message', (name) => {
    const content = 'Holm said “We open it on Friday”.';
    expect(textOf(answer({ ...ASKER, kind: 'message', name, content, key: 'k' }))).toContain(NONE);
  });

  it('says so to a command that looks at the articles itself', () => {
    const made = library.answer(() => {
      throw new Error('There is nothing to look at.');
    });
    expect(made.kind).toBe('nothing');
  });

  it('says so to a question in plain words, and helps who asks for help', () => {
    expect(asked('who said that?')).toContain(NONE);
    expect(asked('help')).not.toContain(NONE);
    expect(asked('')).not.toContain(NONE);
  });
});
