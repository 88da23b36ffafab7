import { expect, it } from 'vitest';
import { clientOptions } from '../../../src/discord/connection/client-options.ts';

it('connects the shards that are named, of as many as there are, and else those that Discord advises', () => {
  expect(clientOptions(null, { own: [0, 1], of: 4 })).toMatchObject({ shards: [0, 1], shardCount: 4 });
  expect(clientOptions(null)).toMatchObject({ shards: 'auto' });
  expect(clientOptions(null)).not.toHaveProperty('shardCount');
});
