import type { Archive } from '../archive.ts';
import type { Quoted } from './stream.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a quotation is by the speaker that was asked for: the same person of the archive, or, for a speaker
 * who has no name there ("the Kremlin"), the same words in the mention.
 */
export function spokenBy(archive: Pick<Archive, 'people'>, asked: string): (quoted: Quoted) => boolean {
  const people = new Set(archive.people.find(asked));
  const words = ` ${bare(asked)} `;
  return ({ article, quotation }) => {
    if (!quotation) return false;
    const { speaker, source } = quotation;
    if (speaker !== null && people.has(archive.people.of(article.id, speaker))) return true;
    if (speaker !== null || source === null) return false;
    return ` ${bare(article.text.slice(source.start, source.end))} `.includes(words);
  };
}
