import { SERVER } from '../settings/environment.ts';
import { bothNamed, sayForWhom } from '../words/import.ts';
import { notAServer } from '../words/start.ts';

/** What is wrong with for whom something is to be done, as the command line says it; null where nothing is. */
export function wrongForWhom(server: string | undefined, all: boolean): string | null {
  if (server !== undefined && !SERVER.test(server)) return notAServer;
  if (server !== undefined && all) return bothNamed;
  return server === undefined && !all ? sayForWhom : null;
}

/** What is wrong with an option. Node adds how to name a file that begins with a dash, which nobody meant. */
export const wrongOption = (error: unknown): string =>
  `${(error instanceof Error ? error.message : String(error)).split('. ', 1)[0]!.replace(/\.$/u, '')}.`;
