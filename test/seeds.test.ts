import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** SHA-256 of every file as it was given. */
const GIVEN = {
  '000_08e07ad140e85407.txt': '1c7ab09b163b70e5e1629b17d14eb119897164e3a8d4b32331088cbe9249bad1',
  '001_7280fabf0e2c6661.txt': '62f4bcde9b6a918065c8430e501d50d076456bc02f286ae51b5d51b9171bbb08',
  '002_d1d9a3837e116dae.txt': '80ac1a268c480ae620f0389c19e70ff0c4ec105baa61128a16b93017795c30e3',
  '003_6ed9a0887fe016b5.txt': 'fd2a63b833b1e089cf31b26562bc0e9d3e574b1edfd1f46f15c449b49fac100e',
  '004_e5ebca9a67f22be0.txt': 'd37eb9e7cdba8251d2f36cee3866592c435e9ad14c8ea8177736ea2c1e069df3',
  'sources.json': '828a372a269645988ad0b3c30a805974db3ee1132b05433df00678d16c350a90',
};

describe('the seeds', () => {
  it('are byte for byte as they were given', () => {
    const folder = new URL('../seeds/', import.meta.url);
    const digests = readdirSync(folder)
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(new URL(file, folder)))
          .digest('hex'),
      ]);
    expect(Object.fromEntries(digests)).toEqual(GIVEN);
  });
});
