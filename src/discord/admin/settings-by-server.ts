import { notKept, unreadSettings } from '../../words/admin.ts';
import { ServerSettings, UNCHOSEN } from './server-settings.ts';

/** Where what was chosen is kept between starts. */
export interface SettingsKeeper {
  /** What was kept, by the id of the server, as it was written down. @throws Error where it cannot be read */
  readonly all: () => ReadonlyMap<string, unknown>;
  /** Keeps a server's, or forgets it. @throws Error where it cannot be kept: all is as before then */
  readonly keep: (server: string, settings: object | null) => void;
}

/** For a room whose settings are gone when it ends. */
export const KEPT_NOWHERE: SettingsKeeper = { all: () => new Map(), keep: () => {} };

/** What each server's admins have chosen. No server's is ever looked at for another. */
export interface SettingsByServer {
  readonly of: (server: string) => ServerSettings;
  /** Changes some of it, from now on. @returns whether that could be kept; where not, nothing has changed */
  readonly choose: (server: string, change: Partial<ServerSettings>) => boolean;
  /** Forgets all of it. @returns whether that could be done */
  readonly forget: (server: string) => boolean;
}

/**
 * Opens what is kept. What cannot be read is as if it had not been chosen, and is told.
 * @param log takes a line for the person who runs the bot
 */
export function openSettings(keeper: SettingsKeeper, log: (line: string) => void): SettingsByServer {
  const known = new Map<string, ServerSettings>();
  let isRead = false;
  function read(): void {
    for (const [server, entry] of keeper.all()) {
      const { data } = ServerSettings.safeParse(entry);
      if (data) known.set(server, data);
      else log(unreadSettings(server));
    }
    isRead = true;
  }
  try {
    read();
  } catch (error) {
    log(unreadSettings(null, error));
  }
  /** Whether that can be done. */
  function done(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      log(notKept(error));
      return false;
    }
  }
  const change = (server: string, changed: () => ServerSettings | null): boolean => {
    // What could not be read is not written over.
    if (!isRead && !done(read)) return false;
    const settings = changed();
    if (!done(() => keeper.keep(server, settings))) return false;
    if (settings) known.set(server, settings);
    else known.delete(server);
    return true;
  };
  const of = (server: string): ServerSettings => known.get(server) ?? UNCHOSEN;
  return {
    of,
    choose: (server, some) => change(server, () => ServerSettings.parse({ ...of(server), ...some })),
    forget: (server) => change(server, () => null),
  };
}
