import type { Reply } from './routes/route.ts';

/** What is wrong with one answer of the REST API. */
export interface Trouble {
  /** A limit of the route or of everything, a fault of Discord’s, or a connection that breaks. */
  readonly kind: 'limit' | 'limit everything' | 'fail' | 'drop';
  /** Whether what was asked for is done all the same. */
  readonly done?: boolean;
  /** How many seconds a limit lasts; next to none if left out. */
  readonly seconds?: number;
}

/** Everything that can be wrong with the REST API, as a test wants it. */
export interface Troubles {
  /** The next request to a path that ends so has some trouble, once. */
  readonly add: (pathEnd: string, trouble: Trouble) => void;
  readonly take: (path: string) => Trouble | null;
  /** Every answer comes so many milliseconds later. */
  slow: number;
}

const RETRY_AFTER = 0.05;

/** In seconds, as Discord has it. */
export const limited = (isGlobal: boolean, seconds = RETRY_AFTER): Reply => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  headers: {
    'retry-after': `${seconds}`,
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal && { 'x-ratelimit-global': 'true' }),
  },
});

export const FAILED: Reply = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };

export function openTroubles(): Troubles {
  const waiting: { readonly pathEnd: string; readonly trouble: Trouble }[] = [];
  return {
    slow: 0,
    add: (pathEnd, trouble) => void waiting.push({ pathEnd, trouble }),
    take(path) {
      const at = waiting.findIndex(({ pathEnd }) => path.endsWith(pathEnd));
      return at < 0 ? null : waiting.splice(at, 1)[0]!.trouble;
    },
  };
}
