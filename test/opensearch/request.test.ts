import { describe, expect, it } from 'vitest';
import { EngineFault } from '../../src/opensearch/problem.ts';
import { request } from '../../src/opensearch/request.ts';
import { type Answer, engineAnswering } from './engine.ts';

const ask = { method: 'GET', path: '/' } as const;
const failing = (type: string): unknown => ({ error: { type, reason: 'no' } });

describe('asking an engine', () => {
  it.each<[what: string, kind: EngineFault['kind'], answer: Answer]>([
    ['unknown credentials', 'credentials', [401, 'Unauthorized']],
    ['a user that may not', 'credentials', [403, failing('security_exception')]],
    ['an index that is not there', 'none', [404, failing('index_not_found_exception')]],
    ['an alias that is not there', 'none', [404, { error: 'alias [x] missing', status: 404 }]],
    ['a query that it does not take', 'refused', [400, failing('parsing_exception')]],
    ['what is no engine', 'version', [200, '<html>']],
    ['a full disk', 'read-only', [429, failing('cluster_block_exception')]],
    ['writing forbidden', 'read-only', [403, failing('cluster_block_exception')]],
    ['missing parts', 'red', [503, failing('search_phase_execution_exception')]],
    ['a cluster without a leader', 'red', [503, failing('cluster_block_exception')]],
    ['too much to do', 'busy', [429, failing('rejected_execution_exception')]],
    ['a proxy whose engine is away', 'red', [502, 'Bad Gateway']],
    ['an answer that breaks off', 'away', 'hangs up'],
    ['an answer that leads elsewhere', 'refused', [302, '']],
  ])('tells %s as “%s”', async (_, kind, answer) => {
    await using engine = await engineAnswering(answer);
    const place = { ...engine.place, patience: 0 };
    await expect(request(place, ask)).rejects.toMatchObject({ kind });
  });

  it('asks again where that may help', async () => {
    await using engine = await engineAnswering(
      'hangs up',
      [503, failing('x')],
      [429, failing('x')],
      [200, { fine: 1 }],
    );
    expect(await request({ ...engine.place, patience: 30_000 }, ask)).toEqual({ fine: 1 });
    expect(engine.asked).toHaveLength(4);
  });

  it('counts what an engine does not answer in as time that it was waited for', async () => {
    await using engine = await engineAnswering('says nothing');
    const place = { ...engine.place, patience: 150, slowest: 200 };
    await expect(request(place, ask)).rejects.toMatchObject({ kind: 'away' });
    expect(engine.asked).toHaveLength(1);
  });

  it('does not ask again where that cannot help', async () => {
    await using engine = await engineAnswering([401, '']);
    await expect(request(engine.place, ask)).rejects.toThrow('refuses this user');
    expect(engine.asked).toHaveLength(1);
  });

  it('says that an engine is away, after it had patience, and neither where it is nor by what it is entered', async () => {
    const credentials = { user: 'me', password: 'secret-word' };
    const place = { url: 'http://127.0.0.1:9', credentials, patience: 150 };
    const error = await request(place, ask).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(EngineFault);
    expect(String(error)).toBe(
      'Error: The search engine does not answer. Nothing is answered until it does. (TypeError)',
    );
  });

  it('says by its code what keeps it from being reached', async () => {
    await using engine = await engineAnswering('hangs up');
    const place = { ...engine.place, patience: 0 };
    await expect(request(place, ask)).rejects.toMatchObject({ kind: 'away', detail: 'UND_ERR_SOCKET' });
  });

  it('sends credentials, and lines one below the other', async () => {
    await using engine = await engineAnswering([200, {}]);
    const place = { ...engine.place, credentials: { user: 'me', password: 'pass:word' } };
    await request(place, { method: 'POST', path: '/_bulk', lines: [{ a: 1 }, { b: 2 }] });
    const [{ authorization, body }] = engine.asked as [(typeof engine.asked)[number]];
    expect(authorization).toBe(`Basic ${Buffer.from('me:pass:word').toString('base64')}`);
    expect(body).toBe('{"a":1}\n{"b":2}\n');
  });
});
