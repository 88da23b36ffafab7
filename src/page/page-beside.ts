import type { Served } from './serve.ts';

/** Whoever pipes in lines and none for so many milliseconds may be there for longer. */
const STAYS = 1_000;

/** The page beside a terminal. */
interface PageBeside {
  /** Opens it. @returns its address; null for no page */
  readonly open: () => Promise<string | null>;
  /** To be called whenever a line is waited for. */
  readonly wait: () => void;
  readonly close: () => Promise<void>;
}

/**
 * A page that is opened for whoever sits before a prompt. Lines that are piped in need none, unless more of them may come: then it
 * is opened once none came for a while.
 * @param serve opens it; null for no page
 * @param somebody whether somebody sits there
 * @param late told the address of one that is opened after a while
 */
export function pageBeside(
  serve: (() => Promise<Served | null>) | null,
  somebody: boolean,
  late: (address: string) => void,
): PageBeside {
  let opening: Promise<Served | null> | null = null;
  let idle: NodeJS.Timeout | null = null;
  const open = async (): Promise<string | null> => {
    opening ??= serve && serve();
    return (await opening)?.address ?? null;
  };
  return {
    open,
    wait() {
      if (somebody || opening) return;
      idle ??= setTimeout(async () => {
        const address = await open();
        if (address !== null) late(address);
      }, STAYS);
      idle.refresh();
    },
    async close() {
      if (idle) clearTimeout(idle);
      await (await opening)?.close();
    },
  };
}
