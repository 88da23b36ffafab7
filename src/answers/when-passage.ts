import { contains, type Range } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import { asked } from '../text/dates/attach/asked.ts';
import { bridge } from '../text/dates/attach/bridge.ts';
import { scene } from '../text/dates/attach/scene.ts';
import type { Reading } from '../text/reading.ts';
import { whenWords } from '../words/when.ts';
import type { Evidence, When } from './answer.ts';
import { wholeSentences } from './evidence.ts';
import { notesOn } from './when-notes.ts';
import { UNDATABLE, whenOf } from './when-of.ts';

/** A passage with the day it supports for what was asked, and why. */
export interface Dated extends Evidence {
  readonly when: When;
  /** The word that stands for what was asked, in this article; null when the passage only surrounds it. */
  readonly event: Range | null;
}

/** Finds the day that one hit supports for what was asked. */
export function dateHit({ passage, matched }: Hit, reading: Reading): Dated {
  const { article } = passage;
  const sentence = reading.sentences[passage.sentence]!;
  const met = matched
    .flatMap((match) => match.at)
    .filter((at) => contains(sentence, at))
    .map(({ start, end }) => ({ start, end, name: /^\p{Lu}/u.test(article.text.slice(start, end)) }));
  const own =
    met.length === 0 ? null : asked(article.text, scene(article.text, sentence, reading.timexes), met);
  const before = reading.sentences[passage.sentence - 1];
  const carried =
    own?.dating === null && before !== undefined && article.blocks[before.block]?.role === 'body'
      ? bridge(article.text, before, sentence, met, reading.timexes)
      : null;
  const found = own === null || carried === null ? own : { ...own, dating: carried };
  const when = found?.dating
    ? whenOf(article.published, found.dating.timex, found.dating.relation)
    : UNDATABLE;
  return {
    ...wholeSentences(article, reading, carried === null ? [sentence] : [before!, sentence]),
    when,
    event: found?.event ?? null,
    strong: when.timex === null ? [] : [when.timex],
    notes: [
      ...(carried === null ? [] : [whenWords.carried]),
      ...notesOn(article, reading.timexes, when, found),
    ],
  };
}
