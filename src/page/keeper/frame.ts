import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import type { Answered } from '../http/reply.ts';
import { layout } from '../layout.ts';

/** What stands around every page of the desk. */
export interface Frame {
  /** Stands in every form, so that only a form of this page is obeyed. */
  readonly token: string;
  readonly hasRoom: boolean;
  /** Whether somebody is signed in, who can sign out. */
  readonly signedIn: boolean;
  /** What came of what was just done. */
  readonly told: string | null;
}

const PAGES = [
  ['/desk', said.overview],
  ['/desk/articles', said.articles],
  ['/desk/people', said.people],
  ['/desk/timeline', said.timeline],
  ['/desk/corrections', said.corrections],
  ['/desk/add', said.add],
] as const;

/** A form that changes something. @param more its other attributes */
export const post = (to: string, { token }: Frame, inner: Html, more: Html = html``): Html =>
  html`<form method="post" action="${to}" ${more}>
    <input type="hidden" name="token" value="${token}" />${inner}
  </form>`;

/** Fields that nobody fills in. */
export const hidden = (fields: Readonly<Record<string, string | number>>): Html =>
  html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;

/** A page of the desk. @param problem lines of what could not be done */
export const deskPage = (
  frame: Frame,
  {
    path,
    title,
    body,
    problem = [],
    status = 200,
    behind,
  }: {
    readonly path: string;
    readonly title: string;
    readonly body: Html;
    readonly problem?: readonly string[];
    readonly status?: number;
    readonly behind?: string;
  },
): Answered => ({
  kind: 'page',
  status,
  page: layout(
    said.titleOf(title),
    html`<header class="desk-bar">
        <a class="skip" href="#main">${said.skip}</a>
        <p class="desk-name">${said.title}</p>
        <nav aria-label="${said.pages}">
          ${PAGES.map(([to, name]) => html`<a href="${to}" ${to === path && html` aria-current="page"`}>${name}</a>`)}
          ${frame.hasRoom && html`<a href="/">${said.room}</a>`}
        </nav>
        ${frame.signedIn && post('/desk/leave', frame, html`<button class="link">${said.leave}</button>`)}
      </header>
      <main class="desk" id="main">
        <h1>${title}</h1>
        ${problem.length > 0 && html`<div role="alert">${problem.map((line) => html`<p>${line}</p>`)}</div>`}
        ${frame.told !== null && html`<p role="status" class="banner">${frame.told}</p>`}
        ${behind !== undefined && html`<p class="banner">${behind}</p>`} ${body}
      </main>`,
    true,
  ),
});
