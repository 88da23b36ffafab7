import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import { openAnswerer } from '../../../src/discord/desk/answerer.ts';
import { openAtOnce } from '../../../src/discord/desk/at-once.ts';
import { seedLibrary } from '../../support/seeds.ts';
import { ASKER, question, quote, textOf } from './asked.ts';

const atOnce = openAtOnce(commands);
const desk = openAnswerer({ library: seedLibrary, commands, messageCommands });
const help = { ...ASKER, kind: 'command', name: 'help', given: {} } as const;

describe('what is answered without the articles', () => {
  it.each([
    help,
    question(''),
    question('help'),
    question('Hello, what can you do?'),
    question('how does this work'),
    question('thanks!'),
    question('Great, thank you so much'),
  ])('is what a desk answers, to the byte: %j', (asked) => {
    for (let times = 0; times < 2; times++) expect(atOnce(asked)).toEqual(desk(asked));
  });

  it.each([
    quote('help'),
    question('who is quoted?'),
    question('what articles do you have?'),
    question('help for farmers'),
    question('what did Putin say about help'),
    question(`help${' '.repeat(200)}me`),
    question('thanks to whom was it signed?'),
    { ...help, name: 'people' },
    { ...ASKER, kind: 'page', key: '1', page: 2 } as const,
    { ...ASKER, kind: 'again', does: 'page', line: '/help', number: 0, mark: '' } as const,
    { ...ASKER, kind: 'message', name: 'Check quotations', content: 'help', key: '1' } as const,
  ])('is nothing else: %j', (asked) => {
    expect(atOnce(asked)).toBeNull();
  });

  it('has one page: it needs no button', () => {
    expect(textOf(atOnce(help)!)).toContain('/quote');
    expect(JSON.stringify(atOnce(help))).not.toContain('custom_id');
  });
});
