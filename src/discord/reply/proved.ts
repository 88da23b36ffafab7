import type { Body } from './body.ts';
import type { ArticleOf, Reply } from './card.ts';
import { compose } from './compose.ts';
import { prove } from './prove.ts';

/** A message that may be sent, or what is wrong with it (for the log). Every room sends only the first. */
export type Proved =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly fault: string };

/** A fault without what it quotes, which may be what a member wrote: the log tells how long that is. */
const withoutWords = (fault: string): string =>
  fault.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => `[${quoted.length - 2} characters]`);

/** Composes a reply and proves the very body that is sent. */
export function proved(reply: Reply, articleOf: ArticleOf): Proved {
  const body = compose(reply);
  const proof = prove(body, reply, articleOf);
  return proof.ok ? { ok: true, body } : { ok: false, fault: withoutWords(proof.fault) };
}
