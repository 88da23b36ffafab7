import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readLine } from '../../src/local/command-line.ts';
import { TOUR } from '../../src/local/tour.ts';

describe('the tour', () => {
  it('asks six questions that the room understands', () => {
    expect(TOUR.map(({ line }) => readLine(line, commands).kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'command'),
      'question',
    ]);
  });

  it('can be typed into any shell as it is printed', () => {
    for (const { line } of TOUR) expect(line).not.toMatch(/["'$`\\]/);
  });
});
