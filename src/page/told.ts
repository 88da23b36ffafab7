import { html } from './html.ts';
import type { Answered } from './http/reply.ts';
import { layout } from './layout.ts';

/** A page that says one thing. */
export const told = (status: number, says: string): Answered => ({
  kind: 'page',
  status,
  page: layout(says, html`<main class="told"><h1>${says}</h1></main>`),
});
