import type { Said } from './types.ts';

const normal = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|former|secretary)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const AFTER_HEAD = /,|\(|\s[-–—]\s|--|\bwho\b|\bof\b|\bfor\b|\bfrom\b|\bin\b|\bat\b|\bwith\b|\bon\b/u;

/** The head of a mention: its last word before a comma, a relative clause or a preposition. */
function head(mention: string): string {
  const own = mention.split(AFTER_HEAD)[0]!;
  return (normal(own) || mention.toLowerCase().trim()).split(' ').at(-1)!;
}

type Mention = NonNullable<Said['speaker']>;

/** Whether a mention names the gold's speaker: the same head, or overlapping it and sharing its head word. */
export function sameSpeaker(gold: Mention, found: Mention): boolean {
  if (head(found.text) === head(gold.text)) return true;
  const overlap = Math.min(found.end, gold.end) > Math.max(found.start, gold.start);
  return overlap && normal(gold.text).split(' ').includes(head(found.text));
}
