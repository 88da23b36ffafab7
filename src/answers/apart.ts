import { hull, overlaps } from '../corpus/span.ts';
import type { Evidence } from './answer.ts';
import { shareText } from './same-place.ts';

/** Merges passages that share sentences, each at the place of the first of them. */
export function apart(passages: readonly Evidence[]): Evidence[] {
  const shown: Evidence[] = [];
  for (const one of passages) {
    const at = shown.findIndex((other) => shareText(other, one));
    if (at < 0) shown.push(one);
    else shown[at] = joined(shown[at]!, one);
  }
  return shown;
}

const joined = (first: Evidence, next: Evidence): Evidence => ({
  ...first,
  ...hull([first, next]),
  paragraph: next.start < first.start ? next.paragraph : first.paragraph,
  strong: [
    ...first.strong,
    ...next.strong.filter((range) => !first.strong.some((one) => overlaps(one, range))),
  ],
  keep: [...(first.keep ?? []), ...(next.keep ?? [])],
  statement: null,
  copy: null,
  notes: first.notes.length > 0 ? first.notes : next.notes,
});
