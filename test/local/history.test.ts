import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyFile, KEPT, readHistory, writeHistory } from '../../src/local/history.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-history-'));
const file = historyFile({ XDG_STATE_HOME: folder });

describe('lines typed before', () => {
  it('come back newest first, as many as are kept, and are read by their owner alone', () => {
    expect(readHistory(file)).toEqual([]);
    const lines = Array.from({ length: KEPT + 5 }, (_, i) => `/quote ${i}`);
    writeHistory(file, lines);
    expect(readHistory(file)).toEqual(lines.slice(0, KEPT));
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('are not kept where nothing can be written, and nothing fails', () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const there = historyFile({ XDG_STATE_HOME: taken });
    writeHistory(there, ['/people']);
    expect(readHistory(there)).toEqual([]);
  });

  it('stand in the home folder where no other is named', () =>
    expect(historyFile({})).toMatch(/\.local.state.verbatim.history$/));
});
