import { limited } from './troubles.ts';
import type { Reply } from './routes/route.ts';

/** So many requests of one kind are taken within so many milliseconds. */
export interface Limits {
  readonly most: number;
  readonly within: number;
}

export const GENEROUS: Limits = { most: 1_000, within: 1_000 };

/** Counts requests as Discord does. @returns what is told of that with an answer; or that it is too many */
export function openLimits({ most, within }: Limits): (bucket: string) => Reply['headers'] | Reply {
  const counts = new Map<string, { until: number; left: number }>();
  return (bucket) => {
    const before = counts.get(bucket);
    const now = Date.now();
    const count = before && before.until > now ? before : { until: now + within, left: most };
    counts.set(bucket, count);
    if (count.left === 0) return limited(false);
    count.left--;
    return {
      'x-ratelimit-limit': `${most}`,
      'x-ratelimit-remaining': `${count.left}`,
      'x-ratelimit-reset': `${count.until / 1_000}`,
      'x-ratelimit-reset-after': `${(count.until - now) / 1_000}`,
      'x-ratelimit-bucket': bucket.replaceAll(/\d+/g, 'id'),
    };
  };
}
