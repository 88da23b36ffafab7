import type { Article } from '../corpus/article.ts';
import { contains, hull, type Range } from '../corpus/span.ts';
import { copy } from '../corpus/verbatim.ts';
import type { Hit } from '../search/found.ts';
import type { Reading } from '../text/reading.ts';
import { words, type Says } from '../words.ts';
import type { Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { wholeSentences } from './evidence.ts';
import { copyOf, shareOf, statementOf } from './statement.ts';
import { quotationAround, wholeThought } from './whole-thought.ts';

/** A hit as a whole thought; where it is too long to show, the words that it was found by stay. */
export function passage(
  archive: Archive,
  { passage: found, matched }: Hit,
  strong: readonly Range[] = [],
): Evidence {
  const { article } = found;
  const reading = archive.readingOf(article);
  const whole = wholeThought(article, reading, found);
  const keep = matched.flatMap((match) => match.at);
  const notes = ofLonger(article, reading, found, whole);
  const sentences = wholeSentences(article, reading, [whole]);
  const statement = statedIn(archive, article, found, sentences);
  return { ...sentences, strong, keep, statement, copy: copyOf(article, [sentences], ''), notes };
}

/** So much of a passage is somebody's words where these are what it states, whatever stands around them. */
const MOSTLY = 0.5;

/** What a passage states: the words of the person who speaks in most of it, else all of it. */
function statedIn(archive: Archive, article: Article, found: Range, whole: Range): string | null {
  const quotation = quotationAround(archive.readingOf(article), found);
  const isSpeech =
    quotation?.kind === 'direct' &&
    quotation.speaker !== null &&
    contains(whole, hull(quotation.parts)) &&
    shareOf(article, quotation.parts, whole) >= MOSTLY;
  return isSpeech
    ? statementOf(article, quotation.parts, archive.people.of(article.id, quotation.speaker).name.text)
    : statementOf(article, [whole], '');
}

/** Whose words they are, where the passage is a part of a quotation that is too long to show whole. */
function ofLonger(article: Article, reading: Reading, found: Range, whole: Range): Says[] {
  const quotation = quotationAround(reading, found);
  if (!quotation?.certain || quotation.speaker === null) return [];
  const { cue, parts } = quotation;
  if (contains(whole, hull(cue ? [cue, ...parts] : parts))) return [];
  return [words.fromLonger({ words: copy(article, reading.people[quotation.speaker]!.name) })];
}
