import { notKept, unreadSettings } from '../../words/admin.ts';
import { ServerSettings, UNCHOSEN } from './server-settings.ts';

/** Where what was chosen is kept between starts. */
export interface SettingsKeeper {
  /** What was kept, by the id of the server, as it was written down. @throws Error where it cannot be read */
  readonly all: () => ReadonlyMap<string, unknown>;
  /** Keeps a server's, or forgets it. @throws Error where it cannot be kept: all is as before then */
  readonly keep: (server: string, settings: object | null) => void;
  /**
   * Tells from then on what others have kept, where others keep there too. `begin` is called before each time that it looks; what
   * it gives is called with what was found.
   */
  readonly follow?: (begin: () => (all: ReadonlyMap<string, unknown>) => void) => void;
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
  let known = new Map<string, ServerSettings>();
  const unread = new Set<string>();
  let isRead = false;
  let changes = 0;
  function take(all: ReadonlyMap<string, unknown>): void {
    const read = new Map<string, ServerSettings>();
    for (const [server, entry] of all) {
      const { data } = ServerSettings.safeParse(entry);
      if (data) read.set(server, data);
      else if (!unread.has(server)) {
        unread.add(server);
        log(unreadSettings(server));
      }
    }
    known = read;
    isRead = true;
  }
  const read = (): void => take(keeper.all());
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
    // What could not be read is not written over, nor what others have chosen meanwhile.
    if ((!isRead || keeper.follow) && !done(read)) return false;
    const settings = changed();
    changes++;
    if (!done(() => keeper.keep(server, settings))) return false;
    if (settings) known.set(server, settings);
    else known.delete(server);
    return true;
  };
  // What was looked for before something was chosen here does not have it.
  keeper.follow?.(() => {
    const before = changes;
    return (all) => {
      if (changes === before) take(all);
    };
  });
  const of = (server: string): ServerSettings => known.get(server) ?? UNCHOSEN;
  return {
    of,
    choose: (server, some) => change(server, () => ServerSettings.parse({ ...of(server), ...some })),
    forget: (server) => change(server, () => null),
  };
}
