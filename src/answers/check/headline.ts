import { checkWords } from '../../words/check.ts';
import type { Piece, Says } from '../../words.ts';
import type { Evidence } from '../answer.ts';
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
  const { name = null, quotation, unsaidBy = null } = shown?.quotation ?? {};
  const unsaid = quotation?.unsaid;
  const named: Piece | null = name && { words: name };
  if (verdict === 'other_speaker') return [checkWords.otherSpeaker(asked, quotation?.certain ? named : null)];
  if (verdict === 'not_attributed')
    return [
      unsaid ? checkWords.unsaid(unsaid.how, unsaidBy && { words: unsaidBy }) : noQuotation(archive, first),
    ];
  if (verdict !== 'verbatim' && verdict !== 'partial')
    return [
      ...(laid.length > 1
        ? [checkWords.merged]
        : quotation?.kind === 'indirect'
          ? [checkWords.onlyReported]
          : [gist(first, yours), checkWords.nearest]),
      ...(whose === 'others' ? [checkWords.notFrom(asked, named)] : []),
    ];
  const words = verdict === 'partial' ? partOf(first) : WHOLE[warnings(first) > 0 ? 'turned' : 'plain'];
  if (whose === 'perhaps') return [checkWords.both(words, checkWords.perhaps(asked, named))];
  // The passage says below that its speaker is not certain, and so must the verdict.
  const unsure = quotation?.certain === false && name !== null && quotation.relayedBy === null;
  const unread = whose === 'unread' || !quotation || unsure;
  return [unread ? checkWords.both(words, checkWords.unread(named)) : words];
}

const WHOLE = { plain: checkWords.verbatim, turned: checkWords.verbatimTurned } as const;

/** That words are part of a quotation, and the worst of what a reader has to be warned of. */
function partOf({ outside, interrupted, devices }: Laid): Says {
  if (outside.length > 0 || devices.some(({ turn }) => turn !== null)) return checkWords.partialTurned;
  if (interrupted.some(({ parts }) => parts)) return checkWords.partialJoined;
  const replaced = devices.some(({ device, source }) => device.kind === 'bracket' && source !== null);
  return replaced ? checkWords.partialBracketed : checkWords.partial;
}

const noQuotation = (archive: Archive, first: Laid): Says =>
  inHeadline(first)
    ? checkWords.headline
    : touchesMarks(archive, first)
      ? checkWords.partlyMarked
      : checkWords.notAttributed;

/** Whether some of these words stand in the marks of a quotation. */
function touchesMarks(archive: Archive, { tokens }: Laid): boolean {
  const { inside } = archive.checked().stream;
  return range(tokens.start, tokens.end).some((token) => inside.get(token) !== -1);
}
