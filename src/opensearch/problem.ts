import { OF_ENGINE } from '../our-error.ts';
import { engineInWords } from '../words/engine.ts';

/**
 * What is wrong with an engine, or with what it holds. `red`: parts of it are missing just now; `none`: it holds no articles of
 * the server that this version of Verbatim has read; `refused`: it says something that cannot be used.
 */
export type EngineProblem = keyof typeof engineInWords;

/** That an engine could not be asked, or not be written to: nothing is answered then. */
export class EngineFault extends Error {
  readonly kind: EngineProblem;
  /** What the engine calls it, without address or credentials. */
  readonly detail: string;

  constructor(kind: EngineProblem, detail: string) {
    super(`${engineInWords[kind]} (${detail})`, { cause: OF_ENGINE });
    this.kind = kind;
    this.detail = detail;
  }
}

/** Whether waiting a little may help. */
export const mayPass = (kind: EngineProblem): boolean =>
  kind === 'away' || kind === 'red' || kind === 'busy' || kind === 'read-only';

interface Said {
  readonly error?: { readonly type?: string; readonly reason?: string } | string;
}

/** What an answer of the engine says is wrong. @param status of HTTP, 300 or more */
export function faultOf(status: number, body: unknown): EngineFault {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as Said;
  const type = typeof error === 'object' ? (error.type ?? '') : '';
  const told = `${status} ${type}`.trim();
  if (type === 'cluster_block_exception') return new EngineFault(status === 503 ? 'red' : 'read-only', told);
  if (status === 401 || status === 403) return new EngineFault('credentials', told);
  if (type === 'index_not_found_exception' || (status === 404 && typeof error === 'string'))
    return new EngineFault('none', told);
  if (status === 429) return new EngineFault('busy', told);
  if (status >= 502 && status <= 504) return new EngineFault('red', told);
  return new EngineFault('refused', told);
}
