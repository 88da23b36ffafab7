import { CUT } from '../grammar/cut.ts';
import { sentences } from '../text/sentences.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { ask } from './ask.ts';
import { asArticle, MARKUP } from './check-message.ts';

/** So many sentences of a message are looked for, and so many passages shown for each. */
const SENTENCES = 8;
const SHOWN = 2;

/** Fewer words state nothing. */
const FEWEST = 3;

const first = (found: Answer): Answer => ({
  ...found,
  evidence: found.evidence.slice(0, SHOWN),
  nearest: [],
});

/** For each sentence of a message, in order, the passages that bear on it, or none. @param message with Discord's own signs */
export function evidenceFor(archive: Archive, message: string): Answer[] {
  const article = asArticle(message.replaceAll(MARKUP, ''));
  return sentences(article)
    .map(({ start, end }) => article.text.slice(start, end))
    .filter((sentence) => (sentence.match(CUT.runs)?.length ?? 0) >= FEWEST)
    .slice(0, SENTENCES)
    .map((sentence) => first(ask(archive, sentence)));
}
