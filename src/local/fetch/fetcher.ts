import { lookup } from 'node:dns/promises';
import { isPublic } from './is-public.ts';
import { requestOnce } from './request-once.ts';

/** What lies at an address, or why it is not had: the reasons are those of `words/import.ts`. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly url: string }
  | { readonly why: string; readonly detail?: string };

/** Fetches what lies at addresses, of hosts that are listed alone. */
export interface Fetcher {
  /** Why an address is not fetched from at all; null where it may be. */
  readonly refuses: (url: string) => string | null;
  readonly fetch: (url: string) => Promise<Fetched>;
}

/** What may be reached, and how. */
export interface Reach {
  readonly protocol: 'https:' | 'http:';
  readonly isOpenPort: (port: string) => boolean;
  readonly isOpen: (address: string) => boolean;
  /** The addresses of a host's machines. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Milliseconds for an address, redirects included. */
  readonly patience: number;
}

const INTERNET: Reach = {
  protocol: 'https:',
  isOpenPort: (port) => port === '',
  isOpen: isPublic,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  patience: 10_000,
};

/** So many redirects are followed, each looked at as the first address was. */
const MOST = 5;

/** Whether what the keeper names is an address, and no path of a file. */
export const isAddress = (named: string): boolean => /^https?:\/\//iu.test(named);

/** @param hosts those that are fetched from, as they stand in addresses */
export function openFetcher(hosts: readonly string[], reach: Reach = INTERNET): Fetcher {
  const refuses = (address: string): string | null => {
    const url = URL.parse(address);
    if (!url || url.username !== '' || url.password !== '') return 'odd address';
    if (url.protocol !== reach.protocol || !reach.isOpenPort(url.port)) return 'not https';
    return hosts.includes(url.hostname) ? null : 'host not listed';
  };
  /** The machine that is asked. A name is looked up once: between a look and a request it could come to mean another. */
  const machineOf = async (host: string): Promise<string | null> => {
    const all = await reach.resolve(host.replace(/^\[|\]$/gu, ''));
    return all.length > 0 && all.every(reach.isOpen) ? all[0]! : null;
  };
  return {
    refuses,
    async fetch(given) {
      const signal = AbortSignal.timeout(reach.patience);
      let url = given;
      try {
        for (let times = 0; times <= MOST; times++) {
          const why = refuses(url);
          if (why) return { why, detail: url };
          const machine = await machineOf(new URL(url).hostname);
          if (machine === null) return { why: 'private address', detail: url };
          const answer = await requestOnce(url, machine, signal);
          if (!('location' in answer)) return 'bytes' in answer ? { ...answer, url } : answer;
          url = URL.parse(answer.location, url)?.href ?? '';
        }
        return { why: 'unreachable', detail: 'too many redirects' };
      } catch (error) {
        if (signal.aborted) return { why: 'slow host' };
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return { why: 'unreachable', detail: code };
      }
    },
  };
}
