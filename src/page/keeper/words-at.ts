import type { InContext, InPlace } from '../../answers/in-context.ts';
import type { Article } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { visible } from '../../discord/reply/visible.ts';

/** Some words on one line, cut after so many units at the end of one; that they are cut is shown. */
export function onLine(words: string, most = 160): string {
  const line = visible(words).replaceAll(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most).replace(/\s\S*$/u, '')} […]` : line;
}

/** The words at a place. */
export const wordsAt = ({ text }: Article, { start, end }: Range): string => onLine(text.slice(start, end));

/** The words of a quotation alone: what its article says between them is left out, which is shown. */
export const wordsOf = ({ evidence: { article, quotation } }: InPlace): string =>
  onLine(
    quotation!.quotation.parts.map(({ start, end }) => article.text.slice(start, end)).join(' […] '),
    300,
  );

/** Who is said to say a quotation, as its article names them; null for nobody. */
export const speakerOf = ({ evidence }: InPlace): string | null => evidence.quotation!.called?.text ?? null;

const rangeOf = ({ evidence }: InPlace): Range => evidence.quotation!.quotation;

const lengthOf = (one: InPlace): number => rangeOf(one).end - rangeOf(one).start;

/** The quotation that a passage is about: the very one, or else the shortest that it touches. */
export function quotationAt({ quotations }: InContext, at: Range): InPlace | undefined {
  const touched = quotations.filter((one) => overlaps(rangeOf(one), at));
  const very = touched.find((one) => rangeOf(one).start === at.start && rangeOf(one).end === at.end);
  return very ?? touched.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}
