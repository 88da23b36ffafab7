import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';
import { unmarked } from '../../search/reader/unmarked.ts';
import { inBody } from '../../text/in-body.ts';
import type { Archive } from '../archive.ts';
import { isUnderHeadline } from '../told/under-headline.ts';
import { contextOf } from './context-of.ts';

/** A headline asked for is read as a question: as it stands, it would be read twice. */
const AS_QUESTION = 'when did it happen that ';

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read under its title and behind the
 * sentence before it, as `sentenceBefore` of the search has it, which tells of whom "he" is said; and where another has more of what it lacks
 * itself, behind that one too: the higher counts.
 */
export function readWith(archive: Archive, reader: Reader, question: string, hit: Hit): number {
  const asked = isUnderHeadline(hit, question) ? `${AS_QUESTION}${question}` : question;
  const { article, sentence, start, end } = hit.passage;
  const reading = archive.readingOf(article);
  const logitBehind = (one: Range | null): number =>
    reader.read(
      unmarked(asked),
      article.title,
      article.text.slice(start, end),
      one && article.text.slice(one.start, one.end),
    );
  const logit = logitBehind(inBody(article, reading, sentence - 1));
  const context = contextOf(hit, reading);
  return context === null ? logit : Math.max(logit, logitBehind(context));
}
