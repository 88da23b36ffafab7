import { noAnswer } from '../../words/running.ts';

/** The code of a failed connection (ECONNREFUSED, ENOTFOUND, …), which fetch hides in the cause; null for another error. */
export function connectionCode(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string' && /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(at.code))
      return at.code;
    if (at.name === 'AbortError' || at.name === 'TimeoutError') return noAnswer;
  }
  return null;
}
