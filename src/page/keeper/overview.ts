import type { Problem } from '../../corpus/problem.ts';
import type { Report } from '../../discord/reports/report.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { corpusWords } from '../../words/corpus.ts';
import { dayInWords } from '../../words/day.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { pressWords } from '../../words/press.ts';
import { refusedInWords } from '../../words/import.ts';
import { problemInWords } from '../../words/problem.ts';
import { withoutArticlesWords } from '../../words/without-articles.ts';
import { html, type Html } from '../html.ts';
import type { SeenAt } from './keeper.ts';

/** So many problems are told one by one; a list of thousands is read by nobody. */
const MOST = 40;

/** What is wrong beside what is seen of the articles. */
interface Beside {
  readonly problems: readonly Problem[];
  readonly reports: readonly Report[];
  /** Why nothing can be put right as things are. */
  readonly unwritten: readonly string[];
}

/** What is there, and what is wrong with it. */
export function overview(
  { told, counts, refused }: SeenAt<'overview'>,
  { problems, reports, unwritten }: Beside,
): Html {
  const outlets = told.outlets.filter(({ outlet }) => outlet !== null).length;
  const kinds = (['undated', 'inferred', 'copies'] as const).filter((kind) => counts[kind] > 0);
  const isWell = kinds.length + problems.length + refused.all + reports.length + unwritten.length === 0;
  return html`${
      told.articles === 0
        ? html`<div role="alert">
            <p>${withoutArticlesWords.desk}</p>
            <p>${withoutArticlesWords.how}</p>
          </div>`
        : html`<p>${said.counts(told.articles, outlets)}</p>`
    }
    ${told.writing && html`<p class="banner">${plain(corpusWords.writing(told.writing.doing, told.writing.since))}</p>`}
    <h2>${said.wrong}</h2>
    ${unwritten.length > 0 && html`<div role="alert">${unwritten.map((line) => html`<p>${line}</p>`)}</div>`}
    ${isWell && html`<p>${said.nothingWrong}</p>`}
    <ul class="tiles">
      ${kinds.map(
        (kind) =>
          html`<li>
            <a href="/desk/articles?kind=${kind}"><b>${counts[kind]}</b> ${said.kinds[kind]}</a>
          </li>`,
      )}
    </ul>
    ${reportsOf(reports)} ${unread(refused)} ${met(problems)}`;
}

function reportsOf(reports: readonly Report[]): Html {
  if (reports.length === 0) return html``;
  return html`<h2>${said.reports}</h2>
    <ol class="lines">
      ${reports.slice(0, MOST).map(({ day, kind, place, note }) => {
        const [, id, at] = /^([0-9a-f]{10}):(\d{1,9}-\d{1,9})$/.exec(place) ?? [];
        return html`<li>
          ${dayInWords(day)} · ${pressWords.kinds[kind]}${note !== '' && html`: ${visible(note)}`}
          ${id !== undefined && html`<a href="/desk/article/${id}?at=${at}#at" aria-label="${said.putRightAt(place)}">${said.putRight}</a>`}
        </li>`;
      })}
    </ol>`;
}

function unread({ all, shown }: SeenAt<'overview'>['refused']): Html {
  if (all === 0) return html``;
  return html`<h2>${said.unread}</h2>
    <ul class="lines">
      ${shown.map(({ file, where, why, detail }) => html`<li>${visible(refusedInWords(file, where, why, detail))}</li>`)}
    </ul>
    ${all > shown.length && html`<p class="small">${said.moreUnread(all - shown.length)}</p>`}`;
}

/** Which files those are that are told of together. */
function names(problem: Problem): Html {
  if (problem.kind !== 'unread') return html``;
  const more = problem.count - problem.files.length;
  return html`<span class="small"
    >${problem.files.map(visible).join(' · ')}${more > 0 && html` · ${said.moreFiles(more)}`}</span
  >`;
}

function met(problems: readonly Problem[]): Html {
  if (problems.length === 0) return html``;
  return html`<h2>${said.problems}</h2>
    <ul class="lines">
      ${problems.slice(0, MOST).map((problem) => html`<li>${visible(problemInWords(problem))} ${names(problem)}</li>`)}
    </ul>
    ${problems.length > MOST && html`<p class="small">${said.more(problems.length - MOST)}</p>`}`;
}
