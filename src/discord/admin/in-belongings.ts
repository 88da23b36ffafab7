import type { Belongings } from '../../opensearch/belongings.ts';
import type { SettingsKeeper } from './settings-by-server.ts';

/** Keeps what admins choose where several bots reach it. */
export const keptInBelongings = ({ of, put, remove }: Belongings): SettingsKeeper => ({
  all: () => new Map(of(null).map(({ server, entry }) => [server, entry])),
  keep(server, settings) {
    if (settings) put(server, server, settings);
    else if (of(server).length > 0) remove([server]);
  },
});
