import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/local/terminal.ts';

const answer = (line: string): string[] => [`You asked ${JSON.stringify(line)}.`, 'Nothing.'];
const greeting = ['Good day.'];

/** What is written while `chunks` come in, one after another, and the input then ends. */
async function written(chunks: readonly string[], isTTY: boolean): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  const closed = openTerminal({ input, output, greeting, answer });
  for (const chunk of chunks) {
    input.write(chunk);
    await new Promise(setImmediate);
  }
  input.end();
  await closed;
  output.end();
  return text(output);
}

const BOTH = 'You asked "/people".\nNothing.\n\nYou asked "when?".\nNothing.\n\n';

describe('the room in a terminal', () => {
  it.each([
    ['lines', ['/people\nwhen?\n']],
    ['a last line without an end', ['/people\nwhen?']],
    ['CRLF', ['/people\r\nwhen?\r\n']],
    ['CRLF in two pieces', ['/people\r', '\nwhen?\r\n']],
    ['blank lines', ['\n\n/people\n   \n\nwhen?\n\n']],
    ['broken pieces', ['/peo', 'ple\nwh', 'en?']],
  ])('answers piped input line by line: %s', async (_name, chunks) => {
    expect(await written(chunks, false)).toBe(BOTH);
  });

  it('says nothing to an empty input', async () => {
    expect(await written([], false)).toBe('');
  });

  it('greets and prompts where somebody sits', async () => {
    const shown = await written(['/people\r', '\r', '/people\r'], true);
    expect(shown).toMatch(/^Good day\.\n\n/);
    expect(shown.split('You asked "/people".\nNothing.\n\n')).toHaveLength(3);
    expect(shown.split('> ').length).toBeGreaterThan(3);
  });

  it('ends at Ctrl-C', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const closed = openTerminal({ input, output, greeting, answer });
    input.write('half a line\u0003');
    await closed;
    output.end();
    expect(await text(output)).not.toContain('You asked');
  });

  it.each(['exit', 'Quit', '/quit', ' exit '])('is left by %s where somebody sits', async (word) => {
    const shown = await written([`${word}\r`, '/people\r'], true);
    expect(shown).not.toContain('You asked');
  });

  it.each(['exit', 'QUIT', '/exit'])(
    'ends piped input at %s, with what was asked before answered',
    async (word) => {
      expect(await written([`/people\nwhen?\n${word}\n/people\n`], false)).toBe(BOTH);
    },
  );

  it.each(['q', 'bye', 'exit polls', 'quit smoking?'])('answers %s among piped lines', async (word) => {
    expect(await written([`${word}\n/people\n`], false)).toContain(`You asked ${JSON.stringify(word)}.`);
  });

  it('keeps what is asked, and not what is typed below a screen of an answer', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true, rows: 2 });
    const kept: (readonly string[])[] = [];
    const history = { lines: ['/help'], keep: (lines: readonly string[]) => void kept.push([...lines]) };
    const closed = openTerminal({ input, output, greeting, answer, history });
    for (const typed of ['/people\r', 'q\r', 'when?\r', '\r']) {
      input.write(typed);
      await new Promise(setImmediate);
    }
    input.end();
    await closed;
    expect(kept.at(-1)).toEqual(['when?', '/people', '/help']);
  });

  it('brings back the line before with an arrow key', async () => {
    const shown = await written(['/people\r', '\u001B[A', '\r'], true);
    expect(shown.split('You asked "/people".')).toHaveLength(3);
  });

  it('ends when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const closed = openTerminal({ input, output, greeting, answer });
    output.destroy(new Error('EPIPE'));
    await closed;
    expect(input.listenerCount('data')).toBe(0);
  });
});
