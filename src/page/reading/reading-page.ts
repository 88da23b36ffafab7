import type { InContext } from '../../answers/in-context.ts';
import { overlaps, type Range, type Span } from '../../corpus/span.ts';
import { visible } from '../../discord/reply/visible.ts';
import { plain } from '../../words.ts';
import { publishedInWords } from '../../words/published.ts';
import { changesInWords, readingWords } from '../../words/reading-room.ts';
import { link } from '../draw/markdown.ts';
import { html, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import { drawParagraphs } from './paragraphs.ts';
import { partAt, type ReadPart } from './part.ts';
import { viewOf } from './view.ts';

/** Where another passage is read; null where whoever reads may not go there. */
export type PathTo = (place: Span) => string | null;

/** Where else somebody may go from a page. */
interface Ways {
  /** The part of a long article that is asked for, from 1; null for that of the passage. */
  readonly wanted: number | null;
  readonly pathTo: PathTo;
  readonly pathToPart: (number: number) => string;
  /** Where another article is read; null where whoever reads may not. */
  readonly pathOf: (id: string) => string | null;
}

/** The way to the other parts of a long article. */
const ways = ({ number, of }: ReadPart, pathToPart: Ways['pathToPart']): Html =>
  html`<nav class="small" aria-label="${readingWords.parts}">
    ${readingWords.part(number, of)}
    ${number > 1 && html`<a href="${pathToPart(number - 1)}">${readingWords.partBefore}</a>`}
    ${number < of && html`<a href="${pathToPart(number + 1)}">${readingWords.partAfter}</a>`}
  </nav>`;

/**
 * The page of an article: as it was published, with what is read in it in its place.
 * @param passage what was opened; null for the article
 */
export function readingPage(
  read: InContext,
  passage: Range | null,
  { wanted, pathTo, pathToPart, pathOf }: Ways,
): Html {
  const { article, quotations } = read;
  const view = viewOf(read, passage);
  const part = partAt(view.paragraphs, passage, wanted);
  const others = part.of > 1 && ways(part, pathToPart);
  const numbered = article.blocks.filter(({ role }) => role === 'body').length;
  const title = visible(article.title);
  return layout(
    title,
    html`<main class="reading">
      <article>
        <header>
          <h1>${title}</h1>
          <p class="published">
            ${article.outlet !== null && html`${visible(article.outlet)} · `}${plain(publishedInWords(article.published))}
          </p>
          ${article.url !== null && html`<p>${link(article.url, html`${readingWords.source}`)}</p>`}
          ${standing(read, pathOf)}
          ${view.corrections.length > 0 && html`<p class="banner">${readingWords.corrected(view.corrections)}</p>`}
          <p class="small">${readingWords.counts(quotations.length, numbered)}</p>
          ${passage && part.paragraphs.some(({ block }) => overlaps(block, passage)) && html`<p class="small">${readingWords.ofPassage} <a href="#at">${readingWords.toPassage}</a></p>`}
        </header>
        ${others} ${drawParagraphs(article.text, part.paragraphs, pathTo)} ${others}
      </article>
      ${versions(read, pathOf)} ${cite(read)}
    </main>`,
  );
}

/** Of a text that no longer stands, that it does not. */
function standing({ newer }: InContext, pathOf: (id: string) => string | null): Html | null {
  if (newer === undefined) return null;
  const path = newer === null ? null : pathOf(newer);
  return html`<p class="banner">
    ${newer === null ? readingWords.taken : readingWords.earlier}${path !== null && html` <a href="${path}">${readingWords.newer}</a>`}
  </p>`;
}

/** The texts that it has or had, newest first, each with its day and what is otherwise in it. */
function versions({ article, versions: all }: InContext, pathOf: (id: string) => string | null): Html | null {
  if (all.length === 0) return null;
  return html`<section class="versions" aria-labelledby="versions">
    <h2 id="versions">${readingWords.versions}</h2>
    <ul>
      ${all.map(({ id, title, published, current, changes }) => {
        const path = id === article.id ? null : pathOf(id);
        const name = current ? readingWords.current : readingWords.before;
        return html`<li>
          ${path === null ? html`<strong>${name}</strong>` : html`<a href="${path}">${name}</a>`}${id === article.id && ` (${readingWords.this})`}
          · ${visible(title)} · ${plain(publishedInWords(published))}
          <span class="small">${changesInWords(changes)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The article as a footnote names it, with how its day is known. */
function cite({ article }: InContext): Html {
  const { title, outlet, url, published } = article;
  const parts = [`“${title}”`, outlet, plain(publishedInWords(published)), url];
  const line = visible(parts.filter((part) => part !== null).join(', '));
  return html`<section class="cite" aria-labelledby="cite">
    <h2 id="cite">${readingWords.cite}</h2>
    <p id="citation">${line}</p>
    <button type="button" class="plain copies" data-copy="${line}">${readingWords.copy}</button>
    <p role="status" id="status" class="small" data-says="${readingWords.copied}"></p>
  </section>`;
}
