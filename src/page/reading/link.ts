import { createHmac } from 'node:crypto';
import { sameBytes } from '../same-bytes.ts';
import type { Range, Span } from '../../corpus/span.ts';

/** A link lasts so long, in milliseconds. */
const DAY = 86_400_000;

/** Where an article is read, at a passage. Without script the page marks what the query names. */
export const readPath = (
  article: string,
  at: Range | null,
  key: Readonly<Record<string, string>> = {},
): string => {
  const query = new URLSearchParams({ ...(at && { at: `${at.start}-${at.end}` }), ...key }).toString();
  return `/read/${article}${query === '' ? '' : `?${query}`}${at ? '#at' : ''}`;
};

/** Makes links that lead a server's members to one of its articles for a day, and tells them from forged ones. */
export interface Links {
  /** @param now in milliseconds since 1970 */
  readonly to: (server: string, place: Span | Pick<Span, 'article'>, now: number) => string;
  /** What a link may open: a server's article, until then. Null when it was not made here, or has ended. */
  readonly opens: (article: string, query: URLSearchParams, now: number) => Opens | null;
}

export interface Opens {
  readonly server: string;
  /** What every other link to the same article has to carry on. */
  readonly key: Readonly<Record<string, string>>;
}

/** @param secret of which nobody else knows */
export function linksBy(secret: Uint8Array): Links {
  const sign = (article: string, server: string, until: string): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify([article, server, until]))
      .digest();
  return {
    to(server, place, now) {
      const until = String(Math.floor((now + DAY) / 1000));
      const sig = sign(place.article, server, until).toString('base64url');
      return readPath(place.article, 'start' in place ? place : null, { until, for: server, sig });
    },
    opens(article, query, now) {
      const [until, server, sig] = ['until', 'for', 'sig'].map((name) => query.get(name) ?? '') as [
        string,
        string,
        string,
      ];
      if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 < now) return null;
      const given = Buffer.from(sig, 'base64url');
      const own = sign(article, server, until);
      if (!sameBytes(given, own)) return null;
      return { server, key: { until, for: server, sig } };
    },
  };
}
