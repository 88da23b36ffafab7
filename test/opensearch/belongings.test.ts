import { expect, it } from 'vitest';
import { openBelongings } from '../../src/opensearch/belongings.ts';
import type { Ask } from '../../src/opensearch/request.ts';

it('writes each under an id of its own, so that what is asked again is not written twice', () => {
  const asked: Ask[] = [];
  const { put } = openBelongings(
    (...asks) => {
      asked.push(...asks);
      return asks.map(() => ({}));
    },
    'verbatim-test',
    () => 1,
  );
  put(null, '900000000000000002', { note: 'a' });
  put(null, '900000000000000002', { note: 'a' });
  put('900000000000000002', '900000000000000002', { note: 'b' });
  const written = asked.filter(({ path }) => path.includes('/_doc'));
  const ids = written.map(({ path }) => /\/_doc\/([\w-]+)\?/.exec(path)?.[1]);
  expect(written.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PUT']);
  expect(ids[2]).toBe('900000000000000002');
  expect(new Set(ids).size).toBe(3);
});
