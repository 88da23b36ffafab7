import type { PagePlace } from '../settings.ts';
import { localPageWords } from '../words/local-page.ts';
import type { Served, Where } from './serve.ts';

/** The usual port. */
const PORT = 8475;

/**
 * Opens a page where the settings say.
 * @returns null when it cannot be opened there, which is told
 */
export async function openedAt<T extends Served>(
  { host, port, url }: PagePlace,
  open: (where: Where) => Promise<T>,
  tell: (line: string) => void,
): Promise<T | null> {
  const names = url === null ? [] : [new URL(url).hostname];
  for (const tried of port === null ? [PORT, 0] : [port])
    try {
      return await open({ host, port: tried, names });
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      // Another copy of this program may have the usual port.
      const again = port === null && tried === PORT && why === 'EADDRINUSE';
      if (!again) return (tell(localPageWords.cannotOpen(host, tried, why)), null);
    }
  return null;
}
