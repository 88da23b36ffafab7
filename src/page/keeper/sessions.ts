import { createHmac, randomBytes } from 'node:crypto';
import { sameBytes } from '../same-bytes.ts';

/** A link lasts so long, and whoever used it is signed in so long, in milliseconds. */
const [LINK, SIGNED_IN] = [10 * 60_000, 60 * 60_000];

/** So many links that were not used are remembered, and so many are signed in at once. */
const MOST = 200;

/** The name of the cookie. */
const COOKIE = 'desk';

/** Somebody who is signed in to the desk of a server. */
export interface Session {
  readonly id: string;
  readonly server: string;
  /** The id of the member. */
  readonly member: string;
  /** Stands in every form that is made for them. */
  readonly token: string;
  readonly until: number;
}

/** Signs those in who have a link that was made here: each works once, and only in the run of the program that made it. */
export interface Sessions {
  /** A link for a member to the desk of a server, without the name of the machine. */
  readonly link: (server: string, member: string, now: number) => string;
  /** Whether what stands in a link could be used. */
  readonly opens: (link: URLSearchParams, now: number) => boolean;
  /** Uses a link. @returns null for one that was used, has ended or was not made here */
  readonly begin: (link: URLSearchParams, now: number) => Session | null;
  /** Who sends these cookies; null for nobody who is signed in. */
  readonly of: (cookie: string, now: number) => Session | null;
  readonly end: (session: Session) => void;
}

const random = (): string => randomBytes(32).toString('base64url');

/** A session of its own, for a page that one machine alone reaches. */
export const openSession = (server: string): Session => ({
  id: '',
  server,
  member: '',
  token: random(),
  until: Infinity,
});

/** What the browser is to keep of a session; nothing once it has ended. @param secure whether it is reached by HTTPS alone */
export const cookieOf = (session: Session | null, secure: boolean): string =>
  [
    `${COOKIE}=${session?.id ?? ''}`,
    'Path=/desk',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${session ? SIGNED_IN / 1000 : 0}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** What stands in a link. */
const NAMES = ['for', 'by', 'until', 'once', 'sig'] as const;

/** Whether a form was made for a session. */
export function isMadeFor({ token }: Session, form: URLSearchParams): boolean {
  return sameBytes(Buffer.from(form.get('token') ?? ''), Buffer.from(token));
}

/** Keeps the latest. */
const keep = <T>(all: Map<string, T>, key: string, value: T): void => {
  if (all.size >= MOST) all.delete(all.keys().next().value!);
  all.set(key, value);
};

/** @param secret of which nobody else knows */
export function sessionsBy(secret: Uint8Array): Sessions {
  /** Until when each link that was not used can be. */
  const unused = new Map<string, number>();
  const sessions = new Map<string, Session>();
  const sign = (server: string, member: string, until: string, once: string): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['desk', server, member, until, once]))
      .digest();
  const forget = (now: number): void => {
    for (const [once, until] of unused) if (until < now) unused.delete(once);
    for (const [id, { until }] of sessions) if (until < now) sessions.delete(id);
  };
  const opens = (link: URLSearchParams, now: number): boolean => {
    const [server, member, until, once, sig] = NAMES.map((name) => link.get(name) ?? '');
    const given = Buffer.from(sig!, 'base64url');
    const own = sign(server!, member!, until!, once!);
    return sameBytes(given, own) && Number(until) >= now && unused.has(once!);
  };
  return {
    link(server, member, now) {
      forget(now);
      const [once, until] = [random(), String(now + LINK)];
      keep(unused, once, now + LINK);
      const sig = sign(server, member, until, once).toString('base64url');
      return `/desk?${new URLSearchParams({ for: server, by: member, until, once, sig }).toString()}`;
    },
    opens,
    begin(link, now) {
      if (!opens(link, now)) return null;
      unused.delete(link.get('once')!);
      const session = {
        id: random(),
        server: link.get('for')!,
        member: link.get('by')!,
        token: random(),
        until: now + SIGNED_IN,
      };
      keep(sessions, session.id, session);
      return session;
    },
    of(cookie, now) {
      const [, id = ''] = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookie) ?? [];
      const session = sessions.get(id);
      return session && session.until >= now ? session : null;
    },
    end: ({ id }) => void sessions.delete(id),
  };
}
