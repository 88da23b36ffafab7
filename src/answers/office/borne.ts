import { agrees } from '../../text/offices/agrees.ts';
import { askedOffice } from '../../text/offices/asked.ts';
import type { Office } from '../../text/offices/office.ts';
import type { Archive } from '../archive.ts';
import { allHeld } from './bearers.ts';
import type { Held } from './held.ts';

/** Where the articles give an office to somebody, newest first. */
const heldAs = (archive: Pick<Archive, 'offices'>, asked: Office): readonly Held[] =>
  allHeld(archive, asked).filter(({ offices }) => offices.some((office) => agrees(asked, office)));

/** Whether what is typed is an office that some article gives somebody: "the NATO chief", not "the treaty". */
export function isBorne(archive: Archive, typed: string): boolean {
  const office = askedOffice(typed);
  return office !== null && heldAs(archive, office).length > 0;
}

/** Tells of a quotation whether its own article gives an office to who speaks in it. */
export function bearerSpeaks(
  archive: Pick<Archive, 'offices'>,
  asked: Office,
): (article: { readonly id: string }, quotation: Held['quotations'][number]) => boolean {
  const held = heldAs(archive, asked);
  return ({ id }, quotation) =>
    held.some(
      ({ article, person, quotations }) =>
        article.id === id &&
        (quotations.some(({ start, end }) => start === quotation.start && end === quotation.end) ||
          (person !== null && [quotation.speaker, ...quotation.together].includes(person))),
    );
}
