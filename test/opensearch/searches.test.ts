import { describe, expect, it } from 'vitest';
import { searchesIn } from '../../src/opensearch/searches.ts';

const whole = {
  status: 200,
  timed_out: false,
  _shards: { failed: 0 },
  hits: { total: { value: 1 }, hits: [] },
};

/** Searches in an engine that says so. */
const saying = (...responses: readonly object[]) => searchesIn(() => [{ responses }], 'index');

describe('a search in an engine', () => {
  it('counts what was found', () => {
    expect(saying(whole, whole).counts([{}, {}])).toEqual([1, 1]);
  });

  it.each<[what: string, kind: string, response: object]>([
    ['that misses a part', 'red', { ...whole, _shards: { failed: 1 } }],
    ['that was not ended in time', 'red', { ...whole, timed_out: true }],
    ['that it could not do', 'refused', { status: 400, error: { type: 'parsing_exception' } }],
    ['of what is not there', 'none', { status: 404, error: { type: 'index_not_found_exception' } }],
  ])('%s is none', (_, kind, response) => {
    expect(() => saying(whole, response).all([{}, {}])).toThrow(expect.objectContaining({ kind }));
  });

  it('is none without an answer', () => {
    expect(() => saying(whole).all([{}, {}])).toThrow(expect.objectContaining({ kind: 'refused' }));
  });
});
