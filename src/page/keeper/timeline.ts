import type { Place } from '../../answers/answer.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { dateInWords, openDayInWords } from '../../words/when.ts';
import { html, type Html } from '../html.ts';
import { drawing } from './drawing.ts';
import type { Keeper, SeenAt } from './keeper.ts';
import { articleLine, ways } from './list.ts';

/** The days of a person or a matter, drawn, and in words below. @param seen null where nothing was asked for */
export const timelinePage = ({ pathTo }: Keeper, seen: SeenAt<'timeline'> | null): Html =>
  html`<form class="find" role="search">
      <label
        >${said.about}
        <input type="search" name="about" value="${seen?.about ?? ''}" maxlength="300" required
      /></label>
      <button class="primary">${said.draw}</button>
    </form>
    ${seen === null ? html`<p class="small">${said.timelineNote}</p>` : drawn(seen, pathTo)}`;

function drawn(seen: SeenAt<'timeline'>, pathTo: Keeper['pathTo']): Html {
  const { about, says, marks, all, shown } = seen;
  const parts =
    all > shown.length &&
    ways(seen, (from) => `/desk/timeline?${new URLSearchParams({ about, from: String(from) }).toString()}`);
  return html`${says.map((line) => html`<p>${visible(plain(line))}</p>`)}
    ${all === 0 ? html`<p>${said.notAnswered}</p>` : drawing(marks)} ${parts}
    <ol class="moments">
      ${shown.map(
        (one) =>
          html`<li>
            <p>
              <strong>${one.placed ? begun(dayOf(one.placed)) : said.undated}</strong>
              ${one.placed && html`<span class="small">${said.places[one.placed.as]}</span>`}
            </p>
            <blockquote>${visible(one.words)}</blockquote>
            ${one.notes.map((note) => html`<p class="small">${visible(plain(note))}</p>`)}
            <p class="small">
              ${articleLine(one.article)} · <a href="${pathTo(one.article.id, one)}">${said.read}</a>
            </p>
          </li>`,
      )}
    </ol>
    ${parts}`;
}

const dayOf = ({ from, to }: Place): string =>
  from !== null && to !== null ? dateInWords(from === to ? from : '', from, to) : openDayInWords(from, to);

const begun = (line: string): string => line.slice(0, 1).toUpperCase() + line.slice(1);
