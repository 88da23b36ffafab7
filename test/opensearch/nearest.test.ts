import { expect, it } from 'vitest';
import { findsNearest } from '../../src/opensearch/nearest.ts';
import { type Answer, engineAnswering } from './engine.ts';

const KNN = { classname: 'org.opensearch.knn.plugin.KNNPlugin' };
const OTHER = { classname: 'org.opensearch.transport.Netty4Plugin' };

/** What an engine says that has some machines. */
const machines = (...plugins: readonly (readonly object[])[]) =>
  [200, { nodes: Object.fromEntries(plugins.map((some, i) => [`n${i}`, { plugins: some }])) }] as const;

/** What is made of an answer. */
async function told(answer: Answer): Promise<boolean> {
  await using engine = await engineAnswering(answer);
  return await findsNearest({ ...engine.place, patience: 0 });
}

it('lets an engine find the nearest vectors where all of its machines can', async () => {
  expect(await told(machines([OTHER, KNN], [KNN]))).toBe(true);
  expect(await told(machines([OTHER, KNN], [OTHER]))).toBe(false);
  expect(await told(machines([]))).toBe(false);
  expect(await told([403, { error: { type: 'security_exception' } }])).toBe(false);
  await expect(told([500, {}])).rejects.toMatchObject({ kind: 'refused' });
});
