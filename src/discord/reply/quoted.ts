import type { Attributed, Evidence } from '../../answers/answer.ts';
import type { Article } from '../../corpus/article.ts';
import { hull, overlaps, type Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Denial } from '../../text/reading.ts';
import { words, type Says } from '../../words.ts';
import { unsaidWords } from '../../words/unsaid.ts';
import type { Line } from './card.ts';
import { emphasised } from './emphasised.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import { passage } from './passage.ts';

/** So many characters in marks are always shown with what belongs to them. */
const SHORT = 600;

/** Above this many characters the words that say who spoke are left to "Read around". */
const LONGEST_EVIDENCE = 160;

/**
 * One quotation: the words, and below them in one line what kind, and how we know who said them.
 * @param whole whether there is room for stretches of any length; else long ones are left to their place
 */
export function quoted(evidence: Evidence, attributed: Attributed, whole: boolean): Line[] {
  const { article } = evidence;
  const { quotation, called } = attributed;
  if (quotation.unsaid) return notSaid(evidence, attributed, quotation.unsaid);
  const direct = quotation.kind === 'direct';
  const shown = direct
    ? wordForWord(quotation).map((range) => stretch(article, range, evidence.strong, whole))
    : [
        passage(evidence, evidence.strong.length > 0 ? evidence.strong : tellingIn(quotation), [
          ...evidenceIn(quotation),
          ...evidence.strong,
        ]),
      ];
  const told: readonly Says[] = [
    words[quotation.kind],
    ...known(article, quotation, direct),
    ...(called ? resolved(article, quotation, { words: called }) : []),
    ...(quotation.basis === 'keeper' ? [words.keptSpeaker] : []),
    ...(quotation.relayedBy ? [words.relayed({ words: copy(article, quotation.relayedBy) })] : []),
    ...(quotation.certain ? [] : [words.uncertain]),
    ...(quotation.closed ? [] : [markAfter(article, quotation) ? words.unopened : words.unclosed]),
  ];
  return [...shown, note(words.inOneLine(told))];
}

/** Words that somebody did not say: a label that says so, and the whole passage with what says so, or none of it. */
function notSaid(
  evidence: Evidence,
  { quotation, denied }: Attributed,
  { how, words: denial }: Denial,
): Line[] {
  const shown = [...tellingIn(quotation), denial];
  // What was not said is told before it is read.
  return [
    note(unsaidWords.label(how, denied && { words: denied })),
    passage(evidence, evidence.strong.length > 0 ? evidence.strong : shown, [
      ...evidenceIn(quotation),
      ...evidence.strong,
    ]),
  ];
}

/** Whether a mark stands behind the words: then it is the opening one that the source lacks. */
const markAfter = ({ text }: Article, { end }: Range): boolean => CLOSES.test(text[end] ?? '');

/** Nothing inside quotation marks is ever cut: a stretch is shown whole, or where it stands. */
const stretch = (article: Article, { start, end }: Range, strong: readonly Range[], whole: boolean): Line =>
  !whole && end - start > SHORT
    ? { style: 'text', says: words.tooLongToShow(end - start, `${article.id}:${start}-${end}`) }
    : { style: 'quote', says: emphasised(article, withMarks(article, { start, end }), strong) };

/** What of a passage is meant where it is used alone: somebody's words with the article's marks, or else the whole passage. */
export function meantIn({ article, quotation, start, end }: Evidence): Range {
  const said = quotation?.quotation;
  return said?.kind === 'direct' && said.unsaid === null
    ? withMarks(article, hull(wordForWord(said)))
    : { start, end };
}

/** Words with the article's own marks around them, where it has them. A mark that lacks may leave a blank at their end, which is not shown. */
function withMarks({ text }: Article, { start, end }: Range): Range {
  const length = text.slice(start, end).trimEnd().length;
  return {
    start: OPENS.test(text[start - 1] ?? '') ? start - 1 : start,
    end: CLOSES.test(text[end] ?? '') ? end + 1 : start + length,
  };
}
const OPENS = /["“„«‘']/;
const CLOSES = /["”»’']/;

/** What must stay when a sentence around a quotation is cut: its words, and everything that says whose they are. */
const evidenceIn = (quotation: Attributed['quotation']): Range[] => [
  ...(quotation.kind === 'indirect' ? quotation.parts : wordForWord(quotation)),
  ...[quotation.cue, mentionIn(quotation), quotation.relayedBy, quotation.unsaid?.words ?? null].filter(
    (range) => range !== null,
  ),
];

/** The mention beside the words; the keeper's may stand anywhere in the article. */
const mentionIn = ({ basis, source }: Attributed['quotation']): Range | null =>
  basis === 'keeper' ? null : source;

const note = (says: Says): Line => ({ style: 'note', says });

/** What to emphasise: the words in marks, or, where there are none, the words that say that somebody spoke. */
export const tellingIn = (quotation: Attributed['quotation']): readonly Range[] =>
  quotation.kind === 'indirect'
    ? [mentionIn(quotation), quotation.cue].filter((range) => range !== null)
    : wordForWord(quotation);

/** The cue and the mention as the article has them, beside a quotation shown without its sentence. */
function known(
  article: Article,
  { cue, source, marked, basis }: Attributed['quotation'],
  direct: boolean,
): Says[] {
  if (!direct || !cue || basis === 'keeper') return [];
  const said = hull(source ? [cue, source] : [cue]);
  if (said.end - said.start > LONGEST_EVIDENCE || marked.some((mark) => overlaps(mark, said))) return [];
  return [words.evidence({ words: copy(article, said) })];
}

/** How a mention that is no name leads to the person. */
function resolved(
  article: Article,
  { basis, source }: Attributed['quotation'],
  name: { words: NonNullable<Attributed['called']> },
): Says[] {
  if (basis === 'carried') return [words.carried(name)];
  if (basis === 'turn' && source) return [words.turn({ words: copy(article, source) })];
  if (!source || (basis !== 'pronoun' && basis !== 'described')) return [];
  return [words[basis]({ words: copy(article, source) }, name)];
}
