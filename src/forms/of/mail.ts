import { dayOf } from '../day-of.ts';
import { type Form, type Given, given, refused, together, textOfParagraphs } from '../form.ts';
import { fragmentParagraphs, plainParagraphs } from '../html/fragment.ts';

/** A message's header begins it, whatever order its lines have. */
const HEADER =
  /^(?:(?:return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[\w-]+|dkim-signature|content-[\w-]+|reply-to|sender): ?.*\r?\n(?:[ \t].*\r?\n)*){3}/i;
const ONE = /^From \S+.*\d{4}\r?$/m;

async function message(bytes: Uint8Array): Promise<Given> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  const paragraphs = mail.text?.trim() ? plainParagraphs(mail.text) : fragmentParagraphs(mail.html ?? '');
  if (paragraphs.length === 0) return refused('no words', undefined, mail.subject ?? '');
  const day = dayOf(mail.date ?? '');
  const from = mail.from?.name || null;
  return given({
    text: textOfParagraphs(paragraphs),
    title: mail.subject ? { value: mail.subject, basis: 'header' } : null,
    authors: from ? { value: [from], basis: 'header' } : null,
    date: day ? { value: day, basis: 'header' } : null,
    outlet: null,
    url: null,
  });
}

/** One message, as a mail program saves it. What is attached is not read. */
export const mail: Form = {
  name: 'mail',
  recognises: ({ name }, start) =>
    (/\.(?:eml|mht|mhtml)$/i.test(name) || HEADER.test(start)) && !ONE.test(start.slice(0, 200)),
  extract: ({ bytes }) => message(bytes),
};

/** The messages of an mbox: a line "From …" with a year begins each. */
function partsOf(all: string): string[] {
  const parts: string[][] = [[]];
  for (const line of all.split(/(?<=\n)/))
    if (line.startsWith('From ') && line.endsWith('\n') && /\d{4}/.test(line)) parts.push([]);
    else parts.at(-1)!.push(line);
  return parts.map((lines) => lines.join(''));
}

/** A folder of messages in one file, mbox: each begins with a line "From …". */
export const mbox: Form = {
  name: 'mbox',
  recognises: (_input, start) => start.startsWith('From ') && ONE.test(start.slice(0, 400)),
  async extract({ bytes }) {
    // Latin-1 keeps every byte as it is.
    const all = Buffer.from(bytes).toString('latin1');
    const parts = partsOf(all).filter((part) => part.trim() !== '');
    const found: Given[] = [];
    for (const part of parts)
      found.push(await message(Buffer.from(part.replaceAll(/^>(>*From )/gm, '$1'), 'latin1')));
    return found.length > 0 ? together(found) : refused('empty');
  },
};
