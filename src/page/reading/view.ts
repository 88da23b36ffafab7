import type { InContext } from '../../answers/in-context.ts';
import { HIDDEN, type Block } from '../../corpus/article.ts';
import { overlaps, type Range, type Span } from '../../corpus/span.ts';
import { quoted } from '../../discord/reply/quoted.ts';
import type { Quotation } from '../../text/reading.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import { plain } from '../../words.ts';
import { readingWords, timeInWords } from '../../words/reading-room.ts';
import { type Marked, type Piece, piecesOf } from './pieces.ts';

/** A quotation as it is told below its paragraph. */
export interface Note {
  /** From 1, in the order of the article. */
  readonly number: number;
  readonly name: string;
  readonly how: string;
  readonly words: string;
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** One paragraph with what is marked in it, and what is told of that. */
export interface Paragraph {
  readonly block: Block;
  readonly isHidden: boolean;
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
  readonly days: readonly { readonly words: string; readonly day: string }[];
}

/** What was put right in an article. */
function correctionsOf({ article, quotations }: InContext): string[] {
  const { fields } = readingWords;
  return [
    ...(article.corrected ?? []).map((field) => fields[field]),
    ...(article.published.basis === 'keeper' ? [fields.day] : []),
    ...(quotations.some(({ evidence }) => evidence.quotation?.quotation.basis === 'keeper')
      ? [fields.speaker]
      : []),
    ...(article.blocks.some(({ rule }) => rule === HIDDEN) ? [fields.hidden] : []),
  ];
}

/** An article as it is laid out for reading, the words of each paragraph still offsets. */
export interface View {
  readonly corrections: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

/** @param passage what is marked in it; null for nothing */
export function viewOf(read: InContext, passage: Range | null): View {
  const { article, quotations, times } = read;
  const { text } = article;
  const days = times.map((timex) => ({ timex, day: timeInWords(timex, article.published) }));
  const marked: Marked[] = [
    ...quotations.flatMap(({ evidence }, i) => wordsIn(evidence.quotation!.quotation, i + 1)),
    ...days.flatMap(({ timex, day }, i) =>
      day === null ? [] : [{ start: timex.start, end: timex.end, kind: 'time' as const, number: i + 1 }],
    ),
    ...(passage ? [{ ...passage, kind: 'passage' as const, number: 1 }] : []),
  ];
  const notes = quotations.map((_, i) => ({
    note: noteOf(read, i),
    at: quotations[i]!.evidence.quotation!.quotation,
  }));
  return {
    corrections: correctionsOf(read),
    paragraphs: article.blocks
      .filter((block) => !isHeadline(read, block, passage))
      .map((block) => {
        const isHidden = block.rule === HIDDEN;
        return {
          block,
          isHidden,
          pieces: isHidden ? [] : piecesOf(text, block, marked),
          notes: isHidden
            ? []
            : notes
                .filter(({ at }) => at.start >= block.start && at.start < block.end)
                .map(({ note }) => note),
          days: isHidden
            ? []
            : days.flatMap(({ timex, day }) =>
                day !== null && overlaps(timex, block)
                  ? [{ words: text.slice(timex.start, timex.end), day }]
                  : [],
              ),
        };
      }),
  };
}

/** Whether a paragraph is the headline, which stands above the article already; where it was opened it is shown in its place. */
const isHeadline = ({ article: { text, title } }: InContext, block: Block, passage: Range | null): boolean =>
  block.role === 'title' &&
  text.slice(block.start, block.end).trim() === title.trim() &&
  !(passage && overlaps(passage, block));

/** Every part of a quotation, and of these again what is word for word. */
function wordsIn(quotation: Quotation, number: number): Marked[] {
  const own = wordForWord(quotation);
  return [
    ...quotation.parts.map(({ start, end }) => ({ start, end, kind: 'reported' as const, number })),
    ...own.map(({ start, end }) => ({ start, end, kind: 'quoted' as const, number })),
  ];
}

function noteOf({ article, quotations }: InContext, i: number): Note {
  const { evidence, previous, next } = quotations[i]!;
  const attributed = evidence.quotation!;
  const { quotation, called, denied, office } = attributed;
  const lines = quoted(evidence, attributed, true).filter(({ style }) => style === 'note');
  const who = (called ?? denied)?.text ?? readingWords.unnamed;
  return {
    number: i + 1,
    name: office && called ? `${who}, ${office.text}` : who,
    how: lines.map(({ says }) => plain(says)).join(' · '),
    words: quotation.parts.map(({ start, end }) => article.text.slice(start, end)).join(' […] '),
    previous,
    next,
  };
}
