import { contains, overlaps, type Range } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import { type Answered, asked } from '../text/dates/attach/asked.ts';
import { bridge } from '../text/dates/attach/bridge.ts';
import { continued } from '../text/dates/attach/continued.ts';
import type { Dating } from '../text/dates/attach/dating/dating-rule.ts';
import type { Scene } from '../text/dates/attach/scene.ts';
import { toldNext } from '../text/dates/attach/told-next.ts';
import type { Met } from '../text/dates/attach/topmost.ts';
import { isSpokenAlone } from '../text/dates/outside-marks.ts';
import { inBody } from '../text/in-body.ts';
import type { Reading } from '../text/reading.ts';
import { wordForWord } from '../text/word-for-word.ts';
import type { Says } from '../words.ts';
import { whenWords } from '../words/when.ts';

/** Whether a time is spoken and the event is not, whoever speaks: “It was Thursday,” said Lee, on whatever day. */
function isSpokenOf(text: string, reading: Reading, sentence: Range, timex: Range, event: Range): boolean {
  return (
    isSpokenAlone(text, sentence, timex, event) ||
    reading.quotations.some((one) =>
      wordForWord(one).some((part) => contains(part, timex) && !overlaps(part, event)),
    )
  );
}

/** A day that stands in the sentence before or after the one that was met. */
interface Carried {
  readonly dating: Dating;
  readonly beside: Range;
  readonly note: Says;
}

/** What the sentence itself dates; nothing where the time is spoken and the event is not. */
function askedIn(hit: Hit, reading: Reading, told: Scene, met: readonly Met[]): Answered | null {
  const { article, sentence: index } = hit.passage;
  const asking = met.length === 0 ? null : asked(article.text, told, met);
  if (asking === null || asking.dating === null) return asking;
  const sentence = reading.sentences[index]!;
  return isSpokenOf(article.text, reading, sentence, asking.dating.timex, asking.event)
    ? { ...asking, dating: null }
    : asking;
}

/** The day that the sentence after gives what was met, where it gives nothing else. */
function toldBehind(hit: Hit, reading: Reading, told: Scene, { event }: Answered): Carried | null {
  const { article, sentence: index } = hit.passage;
  const [here, beside] = [reading.sentences[index]!, reading.sentences[index + 1]];
  if (beside?.block !== here.block) return null;
  const dating = toldNext(article.text, told, beside, event, reading.timexes);
  return dating && { dating, beside, note: whenWords.toldNext };
}

/** The day that an event without one has from the sentence before or after, and how it is carried on. */
function carriedTo(
  hit: Hit,
  reading: Reading,
  told: Scene,
  met: readonly Met[],
  own: Answered | null,
): Carried | null {
  const { article, sentence: index } = hit.passage;
  if (own?.dating !== null) return null;
  const behind = toldBehind(hit, reading, told, own);
  const beside = inBody(article, reading, index - 1);
  if (behind || beside === null) return behind;
  const bridged = bridge(article.text, beside, reading.sentences[index]!, met, reading.timexes);
  if (bridged !== null) return { dating: bridged, beside, note: whenWords.carried };
  const dating = continued(article.text, reading, index, own.event);
  return dating && { dating, beside, note: whenWords.goesOn };
}

/** What dates some words of a hit's sentence, and where that stands in a sentence beside it, which and our line on how. */
export function datingOf(
  hit: Hit,
  reading: Reading,
  told: Scene,
  met: readonly Met[],
): { readonly found: Answered | null; readonly carried: Pick<Carried, 'beside' | 'note'> | null } {
  const own = askedIn(hit, reading, told, met);
  const carried = carriedTo(hit, reading, told, met, own);
  return { found: own && carried ? { ...own, dating: carried.dating } : own, carried: own && carried };
}
