import { type Article, type Block, HIDDEN } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { InContext } from '../../answers/in-context.ts';
import type { Part } from '../../answers/keeper/kept.ts';
import { MOST, partOf } from '../../answers/keeper/parts.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { publishedInWords } from '../../words/published.ts';
import { readingWords } from '../../words/reading-room.ts';
import { html, type Html } from '../html.ts';
import { type Frame, hidden, post } from './frame.ts';
import type { Keeper } from './keeper.ts';
import { articlePath, ways } from './list.ts';
import { passagePanel } from './passage.ts';
import { onLine, speakerOf, wordsAt, wordsOf } from './words-at.ts';

interface Given {
  readonly frame: Frame;
  readonly keeper: Keeper;
  readonly read: InContext;
  /** The names that the article has. */
  readonly people: readonly string[];
  /** The passage that is looked at, or null. */
  readonly at: Range | null;
  /** The first paragraph to show, from 0; null for those about the passage. */
  readonly from: number | null;
}

/** The paragraphs that are shown: those that are asked for, or with the passage that is looked at. */
function partShown({ read: { article }, at, from }: Given): Part<Block> {
  const { blocks } = article;
  const opened = at ? blocks.findIndex((block) => overlaps(block, at)) : 0;
  return partOf(blocks, from ?? opened - (opened % MOST), (block) => block);
}

/** An article with what is known of it and read in it, each with what puts it right. */
export function articlePage(given: Given): Html {
  const { keeper, read, at } = given;
  const { article } = read;
  const part = partShown(given);
  const quotations = read.quotations.filter(({ evidence }) =>
    part.shown.some((block) => overlaps(block, evidence.quotation!.quotation)),
  );
  const others =
    part.shown.length < part.all &&
    html`<p class="small">${said.inParts}</p>
      ${ways(part, (from) => `/desk/article/${article.id}?from=${from}`)}`;
  const canCorrect = typeof keeper.correct !== 'string';
  const way = (range: Range, what: string): Html =>
    canCorrect
      ? html` <a
          class="way"
          href="${articlePath(article.id, range)}"
          aria-label="${said.putRightAt(onLine(what, 60))}"
          >${said.putRight}</a
        >`
      : html``;
  return html`<p class="small">
      ${article.outlet === null ? said.noOutlet : visible(article.outlet)} ·
      ${plain(publishedInWords(article.published))} · ${article.id} ·
      <a href="${keeper.pathTo(article.id, null)}">${said.read}</a>
    </p>
    ${typeof keeper.correct === 'string' && html`<p class="banner">${keeper.correct}</p>`}
    ${at && passagePanel({ ...given, at })} ${others}
    <h2>${said.quotations}</h2>
    ${quotations.length === 0 && html`<p>${said.noQuotations}</p>`}
    <ol class="lines">
      ${quotations.map((one) => {
        const { quotation } = one.evidence.quotation!;
        const words = wordsOf(one);
        const who = speakerOf(one);
        return html`<li>
          <strong>${who === null ? said.nobody : visible(who)}</strong
          >${!quotation.certain && who !== null && html` (${said.unsure})`}: ${words}${way(quotation, words)}
        </li>`;
      })}
    </ol>
    ${canCorrect && known(given)}
    <h2>${said.paragraphs}</h2>
    <ol class="lines plain">
      ${part.shown.map((block) => paragraph(article, block, way))}
    </ol>
    ${others}`;
}

function paragraph(article: Article, block: Block, way: (range: Range, what: string) => Html): Html {
  if (block.rule === HIDDEN) return html`<li><em>${said.hiddenMark}</em></li>`;
  const words = wordsAt(article, block);
  return html`<li ${block.role === 'body' ? html`` : html` class="small"`}>
    ${block.role === 'furniture' && html`[${said.asideMark}] `}${words}${way(block, words)}
  </li>`;
}

/** What is known of an article beside its text. */
function known({ frame, read: { article } }: Given): Html {
  const { id, title, outlet, published } = article;
  const form = (kind: string, inner: Html): Html =>
    post(
      '/desk/correct',
      frame,
      html`${hidden({ kind, article: id })}${inner}<button
          class="plain"
          aria-label="${said.write}: ${said.kind[kind as 'title']}"
        >
          ${said.write}
        </button>`,
      html`class="field"`,
    );
  return html`<h2>${said.known}</h2>
    ${form('title', html`<label>${said.headline} <input name="title" value="${visible(title)}" maxlength="300" required /></label>`)}
    ${form(
      'outlet',
      html`<label
          >${said.outlet} <input name="outlet" value="${visible(outlet ?? '')}" maxlength="100"
        /></label>
        <label class="choice"><input type="checkbox" name="none" /> ${said.noOutletBox}</label>`,
    )}
    ${form(
      'date',
      html`<label>${said.day} <input type="date" name="published" value="${published.value ?? ''}" /></label>
        <label class="choice"><input type="checkbox" name="none" /> ${said.noDayBox}</label>`,
    )}
    ${(article.corrected ?? []).length > 0 && html`<p class="small">${readingWords.corrected((article.corrected ?? []).map((field) => readingWords.fields[field]))}</p>`}`;
}
