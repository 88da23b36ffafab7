import { byBlanks } from '../grammar/cut.ts';
import { copy, type Verbatim } from '../corpus/verbatim.ts';
import { RELATIONS } from '../text/lexicon/titles.ts';
import { wholeSentences } from './evidence.ts';
import { copyOf, statementOf } from './statement.ts';
import type { Archive } from './archive.ts';
import type { Quoted } from './said/sayings.ts';
import type { Evidence } from './answer.ts';

/** Not "Russian counterpart", which says nothing beside the name. */
export const standsAlone = (office: string): boolean =>
  !RELATIONS.has(byBlanks(office).at(-1)!.toLowerCase());

/** The office that its article gives who speaks in a quotation; null where it gives none. */
function officeBeside({ readingOf }: Archive, { article, quotation: { speaker } }: Quoted): Verbatim | null {
  const offices = speaker === null ? [] : (readingOf(article).people[speaker]?.offices ?? []);
  const office = offices.find((range) => standsAlone(copy(article, range).text));
  return office ? copy(article, office) : null;
}

/** The most recent office that the articles give somebody next to a quotation; null where none does. */
export const latestOffice = (archive: Archive, quoted: Iterable<Quoted>): Verbatim | null =>
  Iterator.from(quoted)
    .map((one) => officeBeside(archive, one))
    .find((office) => office !== null) ?? null;

/** A quotation as evidence: its sentences with its cue and with what says that it was not said, its speaker joined across the archive, the office this article gives. */
export function attributed(archive: Archive, { article, quotation }: Quoted): Evidence {
  const reading = archive.readingOf(article);
  const { cue, speaker, unsaid } = quotation;
  const nameOf = (one: number | null): Verbatim | null =>
    one === null ? null : archive.people.of(article.id, one).name;
  const calledOf = (one: number | null): Verbatim | null =>
    one === null ? null : copy(article, reading.people[one]!.name);
  const whole = wholeSentences(article, reading, [
    quotation,
    ...(cue ? [cue] : []),
    ...(unsaid ? [unsaid.words] : []),
  ]);
  const by = [nameOf(speaker)?.text, quotation.kind, quotation.certain].join('|');
  const stated = quotation.kind === 'direct' ? quotation.parts : [whole];
  return {
    ...whole,
    statement: unsaid ? null : statementOf(article, stated, by),
    copy: unsaid ? null : copyOf(article, stated, by),
    quotation: {
      quotation,
      name: nameOf(speaker),
      called: calledOf(speaker),
      unsaidBy: nameOf(unsaid?.by ?? null),
      denied: calledOf(unsaid?.by ?? null),
      office: officeBeside(archive, { article, quotation }),
    },
    strong: [],
    notes: [],
  };
}
