import { checkWords } from '../../words/check.ts';
import type { Piece, Says } from '../../words.ts';
import type { Attributed, Evidence } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { gist } from './gist.ts';
import type { Laid } from './laid.ts';
import { range } from './reporter.ts';
import { inHeadline } from './lines.ts';
import { warnings, type Judged } from './verdict.ts';

/**
 * What a check comes to, in words: the verdict first, with whatever takes something back from it.
 * @param yours the asker's text
 * @param shown the first passage; null where there is none
 * @param asked the speaker that was asked for; empty when nobody was
 */
export function headline(
  archive: Archive,
  { verdict, laid, whose }: Judged,
  yours: string,
  shown: Evidence | null,
  asked: string,
): Says[] {
  const first = laid[0];
  if (!first) {
    const quotations = archive.checked().stream.quoted.length;
    return [checkWords.absent, checkWords.searched(quotations, archive.articles.length)];
  }
  const said = shown?.quotation;
  const named: Piece | null = said?.name ? { words: said.name } : null;
  switch (verdict) {
    case 'other_speaker':
      return [checkWords.otherSpeaker(asked, said?.quotation.certain ? named : null)];
    case 'not_attributed':
      return [unsaid(said) ?? noQuotation(archive, first)];
    case 'verbatim':
      return [whoseWords(WHOLE[warnings(first) > 0 ? 'turned' : 'plain'], whose, said, asked)];
    case 'partial':
      return [whoseWords(partOf(first), whose, said, asked)];
    default:
      return [
        ...otherwise(laid, said, yours),
        ...(whose === 'others' ? [checkWords.notFrom(asked, named)] : []),
      ];
  }
}

/** That the article says that somebody did not say it. */
const unsaid = (said: Attributed | undefined): Says | null =>
  said?.quotation.unsaid
    ? checkWords.unsaid(said.quotation.unsaid.how, said.unsaidBy && { words: said.unsaidBy })
    : null;

/** How words that are not just so stand in the articles. */
function otherwise(laid: readonly Laid[], said: Attributed | undefined, yours: string): Says[] {
  if (laid.length > 1) return [checkWords.merged];
  if (said?.quotation.kind === 'indirect') return [checkWords.onlyReported];
  return [gist(laid[0]!, yours), checkWords.nearest];
}

/** What was found of the words, with how sure it is whose they are. */
function whoseWords(words: Says, whose: Judged['whose'], said: Attributed | undefined, asked: string): Says {
  const named: Piece | null = said?.name ? { words: said.name } : null;
  if (whose === 'perhaps') return checkWords.both(words, checkWords.perhaps(asked, named));
  // The passage says below that its speaker is not certain, and so must the verdict.
  const unsure = said?.quotation.certain === false && named !== null && said.quotation.relayedBy === null;
  const unread = whose === 'unread' || !said || unsure;
  return unread ? checkWords.both(words, checkWords.unread(named)) : words;
}

const WHOLE = { plain: checkWords.verbatim, turned: checkWords.verbatimTurned } as const;

/** That words are part of a quotation, and the worst of what a reader has to be warned of. */
function partOf({ outside, interrupted, devices }: Laid): Says {
  if (outside.length > 0 || devices.some(({ turn }) => turn !== null)) return checkWords.partialTurned;
  if (interrupted.some(({ parts }) => parts)) return checkWords.partialJoined;
  const replaced = devices.some(({ device, source }) => device.kind === 'bracket' && source !== null);
  return replaced ? checkWords.partialBracketed : checkWords.partial;
}

function noQuotation(archive: Archive, first: Laid): Says {
  if (inHeadline(first)) return checkWords.headline;
  return touchesMarks(archive, first) ? checkWords.partlyMarked : checkWords.notAttributed;
}

/** Whether some of these words stand in the marks of a quotation. */
function touchesMarks(archive: Archive, { tokens }: Laid): boolean {
  const { inside } = archive.checked().stream;
  return range(tokens.start, tokens.end).some((token) => inside.get(token) !== -1);
}
