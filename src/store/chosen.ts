import { z } from 'zod';
import type { Statements } from './statements.ts';

const Row = z.object({ server: z.string(), entry: z.string() });

/** What the admins of each server have chosen; what is no JSON is handed on as the text it is. */
export const chosenIn = (statements: Statements): ReadonlyMap<string, unknown> =>
  new Map(
    z
      .array(Row)
      .parse(statements.chosen.all())
      .map(({ server, entry }) => [server, valueOf(entry)]),
  );

/** Keeps what a server's have chosen, or forgets it, within a transaction. */
export function choose({ putChosen, dropChosen }: Statements, server: string, entry: object | null): void {
  if (entry) putChosen.run(server, JSON.stringify(entry));
  else dropChosen.run(server);
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
