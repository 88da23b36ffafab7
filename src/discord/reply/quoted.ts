import type { Attributed, Evidence } from '../../answers/answer.ts';
import type { Article } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import { words, type Says } from '../../words.ts';
import { emphasised } from './emphasised.ts';
import type { Line } from './card.ts';

/** Above this many characters the words that say who spoke are left to "Read around". */
const LONGEST_EVIDENCE = 160;

/** One quotation: what kind, the words, and how we know who said them. */
export function quoted(evidence: Evidence, { quotation, name }: Attributed): Line[] {
  const { article } = evidence;
  const direct = quotation.kind === 'direct';
  const shown: Line[] = direct
    ? quotation.marked.map((range) => ({ style: 'quote', says: [{ words: copy(article, range) }] }))
    : [{ style: 'quote', says: emphasised(article, evidence, quotation.marked) }];
  return [
    note(words[quotation.kind]),
    ...shown,
    ...known(article, quotation, direct).map(note),
    ...(name ? resolved(article, quotation, { words: name }) : []).map(note),
    ...(quotation.relayedBy ? [note(words.relayed({ words: copy(article, quotation.relayedBy) }))] : []),
    ...(quotation.certain ? [] : [note(words.uncertain)]),
    ...(quotation.closed ? [] : [note(words.unclosed)]),
  ];
}

const note = (says: Says): Line => ({ style: 'note', says });

/** The cue and the mention as the article has them, beside a quotation shown without its sentence. */
function known(article: Article, { cue, source, marked }: Attributed['quotation'], direct: boolean): Says[] {
  if (!direct || !cue) return [];
  const said = hull(source ? [cue, source] : [cue]);
  if (said.end - said.start > LONGEST_EVIDENCE || marked.some((stretch) => overlaps(stretch, said)))
    return [];
  return [words.evidence({ words: copy(article, said) })];
}

/** How a mention that is no name leads to the person. */
function resolved(
  article: Article,
  { basis, source }: Attributed['quotation'],
  name: { words: NonNullable<Attributed['name']> },
): Says[] {
  if (basis === 'carried') return [words.carried(name)];
  if (!source || (basis !== 'pronoun' && basis !== 'described')) return [];
  return [words[basis]({ words: copy(article, source) }, name)];
}

const hull = (ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map((range) => range.start)),
  end: Math.max(...ranges.map((range) => range.end)),
});
