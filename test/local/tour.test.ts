import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerLine } from '../../src/local/answer-line.ts';
import { TOUR } from '../../src/local/tour.ts';
import { seedLibrary } from '../support/seeds.ts';

const room = { library: seedLibrary, commands, json: true };

const kindOf = (line: string): unknown => {
  const outcome = answerLine(room, line);
  return outcome.kind === 'usage' ? outcome : (JSON.parse(outcome.lines.join('')) as { kind: string }).kind;
};

describe('the tour', () => {
  it('asks six questions that the room understands', () => {
    expect(TOUR).toHaveLength(6);
    for (const { line } of TOUR) expect(kindOf(line)).toBeTypeOf('string');
  });

  it('can be typed into any shell as it is printed', () => {
    for (const { line } of TOUR) expect(line).not.toMatch(/["'$`\\!]/);
  });

  it.each([
    ['What somebody said, word for word', 'quotations'],
    ['A day that the articles do not give', 'dates'],
    ['A day that they support, and why', 'dates'],
    ['A passage, asked for in other words', 'passages'],
    ['An altered quotation, and how', 'check'],
    ['Nothing, said plainly', 'nothing'],
  ])('shows what it says: %s', (shows, kind) => {
    const stop = TOUR.find((one) => one.shows === shows);
    expect(stop && kindOf(stop.line)).toBe(kind);
  });
});
