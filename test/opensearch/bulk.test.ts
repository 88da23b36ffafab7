import { describe, expect, it } from 'vitest';
import { bulk } from '../../src/opensearch/bulk.ts';
import { engineAnswering } from './engine.ts';

const documents = ['a', 'b', 'c'].map((id) => ({ id, body: { id } }));
const items = (...statuses: readonly number[]) =>
  [200, { items: statuses.map((status) => ({ index: { status, error: { type: 'x' } } })) }] as const;

const gone = (status: number) => ({ delete: { status, ...(status >= 400 && { error: { type: 'x' } }) } });

const stop = () => Promise.reject(new Error('stop'));

describe('writing many documents', () => {
  it('sends those again that were not taken for now, and no others', async () => {
    await using engine = await engineAnswering(items(201, 429, 201), items(201));
    await bulk(engine.place, 'index', documents);
    expect(engine.asked.map(({ body }) => body.split('\n').filter((line) => line.includes('"id"')))).toEqual([
      ['{"id":"a"}', '{"id":"b"}', '{"id":"c"}'],
      ['{"id":"b"}'],
    ]);
  });

  it('sends everything again that nobody acknowledged', async () => {
    await using engine = await engineAnswering('hangs up', items(200, 200, 200));
    await bulk(engine.place, 'index', documents);
    expect(engine.asked).toHaveLength(2);
  });

  it('stops at a document that is not taken at all, and where nothing is taken for too long', async () => {
    await using one = await engineAnswering(items(201, 400, 201));
    await expect(bulk(one.place, 'index', documents)).rejects.toMatchObject({ kind: 'refused' });
    await using other = await engineAnswering(items(429, 429, 429));
    const place = { ...other.place, patience: 300 };
    await expect(bulk(place, 'index', documents)).rejects.toMatchObject({ kind: 'busy' });
  });

  it('takes an answer that lacks documents for none', async () => {
    await using engine = await engineAnswering(items(201, 201));
    await expect(bulk(engine.place, 'index', documents)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('removes what is to be removed, and needs nothing where that is not there', async () => {
    const removed = { id: 'd', body: null };
    await using engine = await engineAnswering([200, { items: [{ index: { status: 201 } }, gone(404)] }]);
    await bulk(engine.place, 'index', [documents[0]!, removed]);
    expect(engine.asked[0]!.body.trim().split('\n').at(-1)).toBe('{"delete":{"_id":"d"}}');
    await using other = await engineAnswering([200, { items: [gone(403)] }]);
    await expect(bulk(other.place, 'index', [removed])).rejects.toMatchObject({ kind: 'credentials' });
  });

  it('is told to stop before a part is sent', async () => {
    await using engine = await engineAnswering(items(201, 201, 201));
    await expect(bulk(engine.place, 'index', documents, stop)).rejects.toThrow('stop');
    expect(engine.asked).toHaveLength(0);
  });
});
