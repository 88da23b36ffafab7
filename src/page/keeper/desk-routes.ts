import { deskWords as said } from '../../words/keeper-desk.ts';
import type { Manages } from '../../discord/managing.ts';
import { html } from '../html.ts';
import type { Answered } from '../http/reply.ts';
import { layout } from '../layout.ts';
import type { Asked, Route } from '../serve.ts';
import { told } from '../told.ts';
import type { At } from './at.ts';
import { changed } from './changes.ts';
import { hidden } from './frame.ts';
import type { Keeper } from './keeper.ts';
import { cookieOf, isMadeFor, type Session, type Sessions } from './sessions.ts';
import { shown } from './shown.ts';
import { openWaiting } from './waiting.ts';

/** Whose desk it is, and who may use it. */
export interface Desk {
  /** What somebody can do with a server's articles; null for a server that is not answered any more. */
  readonly keeperOf: (server: string) => Keeper | null;
  /** Those who sign in, or the one who needs not. */
  readonly sessions: Sessions | Session;
  /** Whether whoever is signed in may still manage their server; null where nobody signs in. */
  readonly manages: Manages | null;
  /** Whether the page is reached by HTTPS alone. */
  readonly isSecure: boolean;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

const isForAll = (sessions: Sessions | Session): sessions is Session => 'token' in sessions;

/** The keeper's desk. Whoever is not signed in learns nothing of what is there. */
export function deskRoutes({ keeperOf, sessions, manages, isSecure, now }: Desk): Route {
  const waiting = openWaiting();
  /** Uses a link, which needs no token: whoever has it is let in. */
  const signIn = ({ query, form }: Asked): Answered => {
    if (isForAll(sessions)) return { kind: 'to', address: '/desk' };
    if (!form) return sessions.opens(query, now()) ? signInPage(query) : told(403, said.noDesk);
    const session = sessions.begin(form, now());
    if (!session) return told(403, said.noDesk);
    return { kind: 'to', address: '/desk', cookie: cookieOf(session, isSecure) };
  };
  const leave = (session: Session): Answered => {
    if (isForAll(sessions)) return { kind: 'to', address: '/desk' };
    sessions.end(session);
    waiting.dropAll(session.id);
    return { kind: 'to', address: '/desk', cookie: cookieOf(null, isSecure) };
  };
  /** Why somebody who is signed in is let in no longer; whoever may not manage the server any more is signed out. */
  const refusal = async (session: Session, changes: boolean): Promise<Answered | null> => {
    if (!manages || isForAll(sessions)) return null;
    // Where Discord does not say, nobody is let in.
    const may = await manages(session.server, session.member, changes).catch(() => null);
    if (may === null) return told(503, said.unsureWho);
    if (may) return null;
    sessions.end(session);
    waiting.dropAll(session.id);
    return told(403, said.noLongerManages);
  };
  return async (asked) => {
    const { path, query, form, files, cookie } = asked;
    if (path !== '/desk' && !path.startsWith('/desk/')) return null;
    if (path === '/desk/sign-in' || (path === '/desk' && query.has('sig'))) return signIn(asked);
    const session = isForAll(sessions) ? sessions : sessions.of(cookie, now());
    const keeper = session && keeperOf(session.server);
    if (!session || !keeper) return told(403, said.noDesk);
    const refused = path === '/desk/leave' ? null : await refusal(session, form !== null);
    if (refused) return refused;
    const at: At = { asked, session, keeper, waiting, now: now(), signedIn: !isForAll(sessions) };
    if (!form) return await shown(at);
    const sent = files ? await files() : { form, files: [] };
    if (!sent || !isMadeFor(session, sent.form)) return told(403, sent ? said.noToken : said.noFiles);
    return path === '/desk/leave' ? leave(session) : await changed(at, sent);
  };
}

/** A browser may open a link before anybody reads it: only a press of the button uses it. */
const signInPage = (link: URLSearchParams): Answered => ({
  kind: 'page',
  status: 200,
  page: layout(
    said.title,
    html`<main class="told">
      <h1>${said.signIn}</h1>
      <p>${said.signInNote}</p>
      <form method="post" action="/desk/sign-in">
        ${hidden(Object.fromEntries(link))}<button class="primary">${said.signInButton}</button>
      </form>
    </main>`,
  ),
});
