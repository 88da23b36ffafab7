import { bibtex } from '../../answers/cite/bibtex.ts';
import { ris } from '../../answers/cite/ris.ts';
import { STYLES } from '../../answers/cite/styles.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { plain, type Says } from '../../words.ts';
import { citeWords } from '../../words/cite.ts';
import type { Card, Line, Reply } from './card.ts';
import { citation } from './citation.ts';
import { isPlainCode } from './markdown.ts';

/** Ready to be copied; where a sign of its own would end a block, it stands as text. */
const toCopy = (says: Says, cites: string): Line =>
  isPlainCode(plain(says)) ? { style: 'code', says, cites } : { style: 'text', says };

/** How an article is cited, in the styles that are asked for most, and as files for what manages references. */
export function citeReply(article: Article, { start, end }: Range): Reply {
  const { id, published } = article;
  const undated = published.from === null ? citeWords.undated : null;
  const told = published.basis === 'inferred' ? citeWords.inferred : undated;
  const asFile = (says: readonly Says[]): Card =>
    says.map((one) => ({ style: 'code', says: one, cites: id }));
  const place = { article, start, end, paragraph: null, strong: [], notes: [] };
  return {
    head: [
      { style: 'heading', says: citeWords.head },
      ...(told ? [{ style: 'note' as const, says: told }] : []),
    ],
    cards: [
      STYLES.flatMap(({ name, cite }): Line[] => [
        { style: 'note', says: citeWords.style(name) },
        toCopy(cite(article), id),
      ]),
      citation(article, [place]),
    ],
    rest: () => ({ style: 'text', says: [] }),
    files: [
      { name: `${id}.bib`, cards: [asFile(bibtex(article))] },
      { name: `${id}.ris`, cards: [asFile(ris(article))] },
    ],
  };
}
