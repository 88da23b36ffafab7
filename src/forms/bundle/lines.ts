import { markOf } from '../../corpus/bundle.ts';
import { plainParagraphs } from '../html/fragment.ts';

/** Lines that are broken where the paper ends are longer than this, but for the last. */
const WRAPPED = 50;

/**
 * The paragraphs of a download as plain text: wrapped lines put together, and those of a head each by itself. A mark between
 * documents stands alone.
 */
export function linesOf(text: string): string[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  const apart = lines.map((line) => (markOf(line) ? `\n${line}\n` : line)).join('\n');
  if (!lines.some((line) => ['ended', 'coded'].includes(markOf(line) ?? ''))) return plainParagraphs(apart);
  return apart.split(/\n\s*\n/u).flatMap((block) => {
    const own = block.split('\n').filter((line) => line.trim() !== '');
    const isWrapped = own.slice(0, -1).every((line) => line.length > WRAPPED && line.length < 2 * WRAPPED);
    return isWrapped ? plainParagraphs(own.join(' ')) : own.map((line) => line.replace(/\s+/gu, ' ').trim());
  });
}
