import { visible } from '../../discord/reply/visible.ts';
import { readingWords } from '../../words/reading-room.ts';
import { html, type Html } from '../html.ts';
import type { Piece } from './pieces.ts';
import type { PathTo } from './reading-page.ts';
import type { Note, Paragraph } from './view.ts';

/** What is marked so far, so that each has its name in the page once. */
type Named = Set<string>;

/** The paragraphs in their order; those that were set aside are folded, neighbours together. */
export function drawParagraphs(text: string, paragraphs: readonly Paragraph[], pathTo: PathTo): Html {
  const named: Named = new Set();
  const runs: Paragraph[][] = [];
  for (const one of paragraphs) {
    const last = runs.at(-1);
    if (isAside(one) && last?.every(isAside)) last.push(one);
    else runs.push([one]);
  }
  return html`${runs.map((run) =>
    isAside(run[0]!)
      ? html`<details class="aside" ${run.some(isOpened) ? html` open` : html``}>
          <summary>${readingWords.aside(run.length)}</summary>
          ${run.map((one) => html`<p>${wordsOf(text, one, named)}</p>`)}
        </details>`
      : drawParagraph(text, run[0]!, pathTo, named),
  )}`;
}

const isAside = ({ block, isHidden }: Paragraph): boolean => block.role === 'furniture' && !isHidden;
const isOpened = ({ pieces }: Paragraph): boolean =>
  pieces.some(({ of }) => of.some(({ kind }) => kind === 'passage'));

function drawParagraph(text: string, one: Paragraph, pathTo: PathTo, named: Named): Html {
  const { block, isHidden, notes, days } = one;
  if (isHidden) return html`<p class="banner">${readingWords.hidden}</p>`;
  if (block.role !== 'body' || block.number === null)
    return html`<p class="${block.role}">${wordsOf(text, one, named)}</p>`;
  return html`<div class="paragraph" id="p${block.number}">
    <a class="number" href="#p${block.number}" aria-label="${readingWords.paragraph(block.number)}"
      >${block.number}</a
    >
    <p class="body">${wordsOf(text, one, named)}</p>
    ${
      notes.length + days.length > 0 &&
      html`<ul class="notes">
        ${notes.map((note) => drawNote(note, pathTo))}${days.map(({ words, day }) => html`<li>“${visible(words)}”: ${day}</li>`)}
      </ul>`
    }
  </div>`;
}

const wordsOf = (text: string, { pieces }: Paragraph, named: Named): Html =>
  html`${pieces.map((piece) => drawPiece(text, piece, named))}`;

/** The words of a piece, and around them what it is part of. What first has a name takes it as its id. */
function drawPiece(text: string, { start, end, of }: Piece, named: Named): Html {
  let inner = html`${visible(text.slice(start, end))}`;
  const idOf = (name: string): string => {
    if (named.has(name)) return '';
    named.add(name);
    return name;
  };
  for (const { kind, number } of of.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const id = idOf(kind === 'passage' ? 'at' : `${kind === 'time' ? 't' : 'q'}${number}`);
    const as = id === '' ? html`` : html` id="${id}"`;
    if (kind === 'time') inner = html`<span class="day" ${as}>${inner}</span>`;
    else if (kind === 'passage') inner = html`<mark${as}>${inner}</mark>`;
    else inner = html`<span class="${kind}" ${as}>${inner}</span>`;
  }
  // A link in a link is none: of a quotation in another, the inner one is led to.
  const led = of.findLast(({ kind }) => kind === 'quoted' || kind === 'reported');
  return led
    ? html`<a class="led" data-number="${led.number}" href="#n${led.number}" aria-describedby="n${led.number}"
        >${inner}</a
      >`
    : inner;
}

/** What stands around what. */
const ORDER = { time: 0, passage: 1, quoted: 2, reported: 2 } as const;

function drawNote({ number, name, how, words, previous, next }: Note, pathTo: PathTo): Html {
  const who = visible(name);
  return html`<li id="n${number}">
    <a href="#q${number}" class="ref" aria-label="${readingWords.quotation(number)}">${number}</a>
    <strong>${who}</strong> · ${visible(how)}
    ${way(previous && pathTo(previous), readingWords.previous, readingWords.previousOf(who))}
    ${way(next && pathTo(next), readingWords.next, readingWords.nextOf(who))} ${copies(number, words)}
  </li>`;
}

const way = (path: string | null, label: string, whole: string): Html | null =>
  path === null ? null : html`<a class="way" href="${path}" aria-label="${whole}">${label}</a>`;

const copies = (number: number, words: string): Html =>
  html`<button
    type="button"
    class="link way copies"
    data-copy="${words}"
    aria-label="${readingWords.copyWords(number)}"
  >
    ${readingWords.copy}
  </button>`;
