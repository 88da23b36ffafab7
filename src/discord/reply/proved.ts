import type { Body, TextFile } from './body.ts';
import type { ArticleOf, Reply } from './card.ts';
import { compose } from './compose.ts';
import { faultOfFile } from './fault-of-file.ts';
import { fileText } from './file-text.ts';
import { prove } from './prove.ts';

/** A message that may be sent, or what is wrong with it (for the log). Every room sends only the first. */
export type Proved =
  | { readonly ok: true; readonly body: Body; readonly files: readonly TextFile[] }
  | { readonly ok: false; readonly fault: string };

/** A fault without what it quotes, which may be what a member wrote: the log tells how long that is. */
const withoutWords = (fault: string): string =>
  fault.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => `[${quoted.length - 2} characters]`);

/** Composes a reply and proves the very body that is sent, and the files with it. */
export function proved(reply: Reply, articleOf: ArticleOf): Proved {
  const body = compose(reply);
  const proof = prove(body, reply, articleOf);
  if (!proof.ok) return { ok: false, fault: withoutWords(proof.fault) };
  const files = (reply.files ?? []).map(({ name, cards }) => ({ name, text: fileText(cards), cards }));
  for (const { name, text, cards } of files) {
    const fault = faultOfFile(name, text, cards, articleOf);
    if (fault !== null) return { ok: false, fault: withoutWords(fault) };
  }
  return { ok: true, body, files: files.map(({ name, text }) => ({ name, text })) };
}
