import { markOf, type Written } from '../../correct/keeping.ts';
import type { Correction } from '../../corpus/corrections/correction.ts';
import { visible } from '../../discord/reply/visible.ts';
import { dayInWords } from '../../words/day.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import { type Frame, hidden, post } from './frame.ts';
import type { Keeper } from './keeper.ts';
import { articlePath } from './list.ts';
import { onLine } from './words-at.ts';

/** What was put right, in order, each with what takes it back. */
export function correctionsPage(frame: Frame, { correct }: Keeper, written: readonly Written[]): Html {
  return html`${typeof correct === 'string' && html`<p class="banner">${correct}</p>`}
    ${written.length === 0 && html`<p>${said.noCorrections}</p>`}
    ${written.length === 0 && typeof correct !== 'string' && html`<p>${said.howToCorrect} <a href="/desk/articles">${said.articles}</a></p>`}
    <ul class="lines plain">
      ${written.map(
        (one) =>
          html`<li>
            ${one.number}. ${what(one)}
            ${
              typeof correct !== 'string' &&
              post(
                '/desk/undo',
                frame,
                html`${hidden({ number: one.number, mark: markOf(one.entry) })}<button
                    class="plain"
                    aria-label="${said.undoAt(one.number)}"
                  >
                    ${said.undo}
                  </button>`,
                html`class="inline"`,
              )
            }
          </li>`,
      )}
    </ul>`;
}

const field = (entry: unknown, name: string): string => {
  const value: unknown =
    typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value : '';
};

/** One in words: what it is, of what, and what was noted. What was hidden is not shown. */
function what({ correction, entry }: Written): Html {
  if (!correction) return html`${said.unknownKind}`;
  const note = field(entry, 'note');
  const words = correction.kind === 'hide' ? '' : onLine(field(entry, 'words'));
  return html`<strong>${said.kind[correction.kind]}</strong>${valueOf(correction)} ${placesOf(correction)}
    ${words !== '' && html`<span class="small">${words}</span>`}
    ${note !== '' && html`<span class="small">${visible(note)}</span>`}`;
}

function valueOf(correction: Correction): Html {
  switch (correction.kind) {
    case 'speaker':
      return html`: ${correction.speaker === null ? said.nobody : visible(correction.speaker)}`;
    case 'date':
      return html`: ${correction.published === null ? said.none : dayInWords(correction.published)}`;
    case 'title':
      return html`: ${visible(correction.title)}`;
    case 'outlet':
      return html`: ${correction.outlet === null ? said.none : visible(correction.outlet)}`;
    case 'same':
      return html`: ${correction.people.map(({ name }) => visible(name)).join(' = ')}`;
    case 'apart':
      return html`: ${visible(correction.name)}`;
    case 'hide':
    case 'furniture':
      return html``;
  }
}

function placesOf(correction: Correction): Html {
  if (correction.kind === 'same' || correction.kind === 'apart') {
    const ids =
      correction.kind === 'same' ? correction.people.map(({ article }) => article) : correction.articles;
    return html`${ids.map((id) => html`<a href="${articlePath(id)}">${id}</a> `)}`;
  }
  const at = 'start' in correction ? correction : null;
  return html`<a href="${articlePath(correction.article, at)}"
    >${correction.article}${at && `:${at.start}-${at.end}`}</a
  >`;
}
