import { contains } from '../../corpus/span.ts';
import { asked } from './asked.ts';
import { nearTo } from './near-to.ts';
import type { Source } from './source.ts';
import { yoursOf, type Yours } from './yours.ts';

/** Brackets whose words the nearest quotation has itself are its own; all others are an editor's, as ellipses are. */
export function withOwnBrackets(source: Source, text: string, least: number): Yours {
  const edited = yoursOf(text);
  const brackets = edited.devices.filter(({ words }) => words.length > 0);
  if (brackets.length === 0) return edited;
  const literal = yoursOf(text, new Set(brackets.map(({ start }) => start)));
  const [first] = nearTo(source, asked(literal, source.stream.vocabulary), least);
  if (!first) return edited;
  const lost = first.missing.flatMap(({ start, end }) => literal.tokens.slice(start, end));
  const own = brackets.filter((device) => !lost.some((token) => contains(device, token)));
  return own.length === 0 ? edited : yoursOf(text, new Set(own.map(({ start }) => start)));
}
