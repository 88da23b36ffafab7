import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../src/command-line.ts';
import { anyText } from './support/any-text.ts';

const COMMANDS = [
  {
    name: 'quote',
    options: [
      { name: 'speaker', required: true },
      { name: 'about', required: false },
    ],
  },
  { name: 'people', options: [] },
];

const read = (line: string) => readLine(line, COMMANDS);
const quote = (given: Record<string, string>) => ({ kind: 'command', name: 'quote', given });

describe('a line', () => {
  it.each([
    ['/quote Rasmussen', { speaker: 'Rasmussen' }],
    ['/quote  Anders Fogh   Rasmussen ', { speaker: 'Anders Fogh Rasmussen' }],
    ['/quote Rasmussen about: WTO entry', { speaker: 'Rasmussen', about: 'WTO entry' }],
    ['/quote Rasmussen about:WTO', { speaker: 'Rasmussen', about: 'WTO' }],
    ['/quote about: WTO speaker: Rasmussen', { speaker: 'Rasmussen', about: 'WTO' }],
    ['/Quote Speaker: Rasmussen', { speaker: 'Rasmussen' }],
    ['/quote Rasmussen about:', { speaker: 'Rasmussen' }],
    ['/quote Rasmussen said: yes', { speaker: 'Rasmussen said: yes' }],
    ['/quote\tRasmussen', { speaker: 'Rasmussen' }],
  ])('%j is a command with its options', (line, given) => expect(read(line)).toEqual(quote(given)));

  it('without a slash is a question', () => {
    expect(read(' when was it? ')).toEqual({ kind: 'question', question: 'when was it?' });
    expect(read('quote Rasmussen').kind).toBe('question');
  });

  it('may have nothing to fill in', () => {
    expect(read('/people')).toEqual({ kind: 'command', name: 'people', given: {} });
    expect(read('/people all')).toEqual({ kind: 'command', name: 'people', given: {} });
  });

  it('with an unknown command or without what a command needs is told so', () => {
    expect(read('/quot Rasmussen')).toEqual({ kind: 'unknown command', name: 'quot' });
    expect(read('/')).toEqual({ kind: 'unknown command', name: '' });
    expect(read('/quote')).toEqual({ kind: 'missing option', name: 'quote', option: 'speaker' });
    expect(read('/quote about: WTO')).toEqual({ kind: 'missing option', name: 'quote', option: 'speaker' });
  });

  it('never throws, whatever it holds', () => {
    assert(property(anyText(), (text) => read(`/quote ${text}`).kind !== 'question'));
  });
});
