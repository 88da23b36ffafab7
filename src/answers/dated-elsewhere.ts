import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { copy } from '../corpus/verbatim.ts';
import { whenWords } from '../words/when.ts';
import type { Archive } from './archive.ts';
import { hitAt } from './hit-at.ts';
import { dateHit, type Dated } from './when-passage.ts';

/** The day of a word in another sentence of an article than the one that was met, said to stand there. @param index of the sentence, in the reading */
export function datedElsewhere(archive: Archive, article: Article, index: number, word: Range): Dated {
  const reading = archive.readingOf(article);
  const dated = dateHit(hitAt(article, index, reading.sentences[index]!, [word]), reading);
  return { ...dated, notes: [whenWords.elsewhere({ words: copy(article, word) }), ...dated.notes] };
}
