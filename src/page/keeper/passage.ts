import type { InContext } from '../../answers/in-context.ts';
import { HIDDEN } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { visible } from '../../discord/reply/visible.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import { type Frame, hidden, post } from './frame.ts';
import type { Keeper } from './keeper.ts';
import { quotationAt, speakerOf, wordsAt, wordsOf } from './words-at.ts';

interface Given {
  readonly frame: Frame;
  readonly keeper: Keeper;
  readonly read: InContext;
  readonly people: readonly string[];
  readonly at: Range;
}

/** Where a speaker is nobody: a name is a line with words in it. */
const NOBODY = '';

/** A passage of an article, with what can be put right about it. */
export function passagePanel(given: Given): Html {
  const { keeper, read, at } = given;
  const { article } = read;
  const isHidden = article.blocks.some((block) => block.rule === HIDDEN && overlaps(block, at));
  const quoted = quotationAt(read, at);
  const isQuotation = quoted?.evidence.quotation!.quotation.start === at.start;
  const words = quoted && isQuotation ? wordsOf(quoted) : wordsAt(article, at);
  if (isHidden || words === '')
    return html`<p id="at" class="banner">${isHidden ? said.hiddenMark : said.noPassage}</p>`;
  return html`<section class="panel" id="at" aria-labelledby="passage">
    <h2 id="passage">${said.passage}</h2>
    <blockquote>${words}</blockquote>
    ${typeof keeper.correct !== 'string' && [who(given), hide(given), furniture(given)]}
  </section>`;
}

const note = html`<label>${said.note} <input name="note" maxlength="300" /></label>`;

const choice = (value: string, label: string, isNow: boolean): Html =>
  html`<label class="choice"
    ><input type="radio" name="speaker" value="${value}" required ${isNow && html` checked`} />
    <span>${label}${isNow && html` <span class="small">(${said.now})</span>`}</span></label
  >`;

/** Who says the quotation there, to be chosen of the names of the article. */
function who({ frame, read, people, at }: Given): Html {
  const found = quotationAt(read, at);
  if (!found) return html``;
  const { start, end } = found.evidence.quotation!.quotation;
  const now = speakerOf(found);
  return post(
    '/desk/correct',
    frame,
    html`${hidden({ kind: 'speaker', article: read.article.id, start, end })}
      <fieldset>
        <legend>${said.whoSaysIt}</legend>
        <p class="small">${said.whoNote}</p>
        ${people.map((name) => choice(name, visible(name), name === now))}
        ${choice(NOBODY, said.nobody, now === null)}
      </fieldset>
      ${note}<button class="primary">${said.write}</button>`,
  );
}

const hide = ({ frame, read: { article }, at }: Given): Html =>
  html`<details>
    <summary>${said.hide}</summary>
    ${post(
      '/desk/correct',
      frame,
      html`${hidden({ kind: 'hide', article: article.id, ...at })}
        <p class="small">${said.hideNote}</p>
        ${note}<button class="danger">${said.hide}</button>`,
    )}
  </details>`;

/** Lines are set aside whole: a passage within one is none. */
function furniture({ frame, read: { article }, at }: Given): Html {
  const block = article.blocks.find(
    ({ start, end, role }) => role !== 'furniture' && start === at.start && end === at.end,
  );
  if (!block) return html``;
  return html`<details>
    <summary>${said.furniture}</summary>
    ${post(
      '/desk/correct',
      frame,
      html`${hidden({ kind: 'furniture', article: article.id, ...at })}
        <p class="small">${said.furnitureNote}</p>
        <label class="choice"
          ><input type="checkbox" name="everywhere" value="yes" /> ${said.everywhere}</label
        >
        ${note}<button class="plain">${said.furniture}</button>`,
    )}
  </details>`;
}
