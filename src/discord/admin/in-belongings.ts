import type { Belongings } from '../../opensearch/belongings.ts';
import type { SettingsKeeper } from './settings-by-server.ts';

/**
 * Keeps what admins choose where several bots reach it.
 * @param follow asks again and again for all that is kept: `begin` is called before each time, and what it gives with the answer
 */
export const keptInBelongings = (
  { of, put, remove }: Belongings,
  follow?: (begin: () => (all: ReturnType<Belongings['of']>) => void) => void,
): SettingsKeeper => ({
  all: () => byServer(of(null)),
  keep(server, settings) {
    if (settings) put(server, server, settings);
    else if (of(server).length > 0) remove([server]);
  },
  ...(follow && {
    follow: (begin) =>
      follow(() => {
        const heard = begin();
        return (all) => heard(byServer(all));
      }),
  }),
});

const byServer = (all: ReturnType<Belongings['of']>): ReadonlyMap<string, unknown> =>
  new Map(all.map(({ server, entry }) => [server, entry]));
