import { contains, overlaps, type Range } from '../../corpus/span.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import type { Person } from '../../text/people/join.ts';
import type { Quotation } from '../../text/reading.ts';
import type { Archive } from '../archive.ts';
import { doing } from '../doing.ts';
import { hitAt } from '../hit-at.ts';
import { isDay } from '../when-of.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import { happened, nowhere, type Placed, published } from './place.ts';
import { daySaid, sentenceAt } from './saying.ts';

/** What a person says and does: each sentence once, by the first of its acts that has a day. */
export function ofPerson(archive: Archive, person: Person): Placed[] {
  return person.members.flatMap(({ article: id, index }) => {
    const article = archive.articleOf(id);
    if (!article) return [];
    const reading = archive.readingOf(article);
    const denied = reading.quotations.flatMap((one) => notSaying(one, index));
    const said = Map.groupBy(
      reading.quotations.filter(({ speaker, together }) => [speaker, ...together].includes(index)),
      ({ cue, start }) => sentenceAt(reading, cue?.start ?? start),
    );
    const named = new Map(
      reading.people[index]!.mentions.toReversed().map((one) => [sentenceAt(reading, one.start), one]),
    );
    return reading.sentences.flatMap((sentence, at): Placed[] => {
      if (article.blocks[sentence.block]?.role !== 'body') return [];
      const sayings = (said.get(at) ?? []).map((quotation) => daySaid({ article, quotation }, reading));
      const verb = verbOf(named.get(at), sentence);
      const does = verb === null ? [] : [dateHit(hitAt(article, at, sentence, verb), reading)];
      return [placedOf(sayings, does)].flatMap((one) => one ?? []);
    });

    /** A name with the verb of which it is the subject, unless the words that it says were not said. */
    function verbOf(name: Range | undefined, sentence: Range): readonly Range[] | null {
      if (name === undefined || !contains(sentence, name)) return null;
      const verb = doing(article!.text, scene(article!.text, sentence, reading.timexes), name);
      return verb === null || denied.some((one) => overlaps(one, verb)) ? null : [name, verb];
    }
  });
}

function placedOf(sayings: readonly Dated[], does: readonly Dated[]): Placed | null {
  const all = [...sayings, ...does];
  const first = all.find(({ when }) => isDay(when)) ?? all[0];
  if (first === undefined) return null;
  const said = sayings.includes(first) ? published(first) : null;
  return happened(first) ?? said ?? nowhere(first);
}

/** The cue of words that somebody did not say: no act of theirs, unless it is the denial itself ("denied having said"). */
const notSaying = ({ cue, unsaid }: Quotation, person: number): Range[] =>
  cue !== null && unsaid !== null && unsaid.by === person && !overlaps(cue, unsaid.words) ? [cue] : [];
