import { KINDS } from '../../answers/keeper/kept.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import type { SeenAt } from './keeper.ts';
import { articleLine, ways } from './list.ts';

/** The articles, of one kind or all. */
export const articlesPage = (seen: SeenAt<'articles'>): Html => {
  const { kind, find, shown } = seen;
  return html`<form class="find" role="search">
      <label>${said.findArticle} <input type="search" name="find" value="${find}" maxlength="200" /></label>
      <label
        >${said.which}
        <select name="kind">
          ${KINDS.map((one) => html`<option value="${one}" ${one === kind && html` selected`}>${said.kinds[one]}</option>`)}
        </select></label
      >
      <button class="primary">${said.find}</button>
    </form>
    ${ways(seen, (from) => `/desk/articles?${new URLSearchParams({ kind, find, from: String(from) }).toString()}`)}
    <ol class="lines">
      ${shown.map((one) => html`<li>${articleLine(one)}</li>`)}
    </ol>`;
};
