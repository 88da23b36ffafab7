import { expect, it } from 'vitest';
import { EngineFault } from '../../src/opensearch/problem.ts';
import { serve } from '../../src/page/serve.ts';

it.each([
  ['a search engine that is away', new EngineFault('away', 'ECONNREFUSED'), 503, 'Ask again in a while.'],
  ['what should not have happened', new Error('a word of an article'), 500, 'Something went wrong here.'],
])('tells of %s by its id in the log, and nothing else of it', async (_, error, status, said) => {
  const told: unknown[] = [];
  const page = await serve(
    { host: '127.0.0.1', port: 0 },
    [
      () => {
        throw error;
      },
    ],
    (what) => {
      told.push(what);
      return 'a1b2c3';
    },
  );
  const response = await fetch(`${page.address}/`);
  const text = await response.text();
  await page.close();
  expect(response.status).toBe(status);
  expect(text).toContain(said);
  expect(text).toContain('a1b2c3');
  expect(text).not.toContain(error.message);
  expect(told).toEqual([error]);
});
