import { plain } from '../../words.ts';
import { addWords } from '../../words/add.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { type Added, LARGEST_ADDED } from '../../discord/add/adding.ts';
import { visible } from '../../discord/reply/visible.ts';
import { drawBody } from '../draw/draw.ts';
import { html, type Html } from '../html.ts';
import { type Frame, post } from './frame.ts';
import type { Keeper } from './keeper.ts';
import type { Waiting } from './waiting.ts';

/** What is said of what came of a file. */
export function addedInWords(added: Added): string {
  if (added.kind === 'refused') return plain(addWords.refused(added.why));
  if (added.kind === 'failed') return added.why === 'tooLarge' ? said.tooLarge : plain(addWords[added.why]);
  if (added.kind === 'preview') return '';
  return plain(added.articles === 0 ? addWords.there : addWords.added(added.articles));
}

/** What of a file is kept until its keeper says yes. */
export const foundIn = (added: Added): Waiting['found'] =>
  added.kind === 'preview' ? { body: added.body } : { why: addedInWords(added) };

const no = (found: Waiting['found']): string => ('body' in found ? said.forget : said.putAway);

/** Where files are added: chosen or dropped, looked into, and taken in once that is confirmed. */
export function addingPage(
  frame: Frame,
  { add, addNote, textsAlone }: Keeper,
  waiting: readonly Waiting[],
): Html {
  if (typeof add === 'string') return html`<p class="banner">${add}</p>`;
  return html`${addNote !== null && html`<p class="banner">${addNote}</p>`}
  ${post(
    '/desk/add',
    frame,
    html`<label class="drop-zone"
        >${said.choose} <input type="file" name="file" multiple required data-largest="${LARGEST_ADDED}"
      /></label>
      <p class="small">${textsAlone ? said.chooseTexts : said.chooseNote}</p>
      <button class="primary">${said.look}</button>
      <progress hidden max="1" value="0" aria-label="${said.look}"></progress>
      <p role="status" class="small" data-says="${said.done}"></p>`,
    html`id="drop" enctype="multipart/form-data"`,
  )}
  ${waiting.length > 0 && html`<h2>${said.waiting}</h2>`}
  ${waiting.map(
    ({ hash, file, found }) =>
      html`<section class="panel">
        <h3>${visible(file.name)}</h3>
        ${'why' in found ? html`<p>${found.why}</p>` : drawBody({ ...found.body }, { message: '', live: false })}
        ${post(
          '/desk/take',
          frame,
          html`<input type="hidden" name="hash" value="${hash}" />
            ${'body' in found && html`<button class="primary" name="yes" value="yes" aria-label="${said.addAll}: ${visible(file.name)}">${said.addAll}</button>`}
            <button class="plain" name="no" value="no" aria-label="${no(found)}: ${visible(file.name)}">
              ${no(found)}
            </button>`,
          html`class="row"`,
        )}
      </section>`,
  )}`;
}
