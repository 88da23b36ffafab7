import type { Article } from '../corpus/article.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Person } from '../text/people/join.ts';
import { read } from '../text/read.ts';
import type { Quotation, Timex } from '../text/reading.ts';
import type { Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { attributed } from './attributed.ts';
import { type Version, versionsOf } from './versions.ts';

/** A quotation where it stands, with those of the same person before and after it, articles newest first. */
export interface InPlace {
  readonly evidence: Evidence;
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** A whole article with what is read in it. */
export interface InContext {
  readonly article: Article;
  readonly quotations: readonly InPlace[];
  readonly times: readonly Timex[];
  /** Where this text was replaced or taken out: the id of what stands in its place, null for nothing. Undefined where it stands. */
  readonly newer?: string | null;
  /** The texts that it has or had, newest first; none where there is one alone. */
  readonly versions: readonly Version[];
}

/**
 * An article as it was published, with its quotations and days in place. Of a text that no longer stands only the text: who
 * speaks in it is joined with nobody.
 * @returns null where there is none of that id
 */
export function inContext(archive: Archive, id: string): InContext | null {
  const article = archive.articleOf(id);
  const versions = versionsOf(archive.history(id));
  if (!article) {
    const earlier = archive.earlier(id);
    if (!earlier) return null;
    const { timexes } = read(earlier.article);
    const { newer } = earlier;
    return { article: earlier.article, quotations: [], times: timexes, newer, versions };
  }
  const { quotations, timexes } = archive.readingOf(article);
  const neighbours = neighboursIn(archive, article);
  return {
    article,
    versions,
    times: timexes,
    quotations: quotations.map((quotation) =>
      Object.assign(neighbours(quotation), { evidence: attributed(archive, { article, quotation }) }),
    ),
  };
}

/** What the speaker of a quotation says before and after it, wherever. */
function neighboursIn({ people, spoken }: Archive, article: Article) {
  const said = new Map<Person, readonly Span[]>();
  const allOf = (person: Person): readonly Span[] => {
    const known = said.get(person);
    if (known) return known;
    const all = (spoken.get(person) ?? []).map(({ article: of, quotation }) => spanOf(of, quotation));
    said.set(person, all);
    return all;
  };
  return ({ speaker, start, end }: Quotation): Omit<InPlace, 'evidence'> => {
    const all = speaker === null ? [] : allOf(people.of(article.id, speaker));
    const at = all.findIndex((one) => one.article === article.id && one.start === start && one.end === end);
    return at < 0
      ? { previous: null, next: null }
      : { previous: all[at - 1] ?? null, next: all[at + 1] ?? null };
  };
}

const spanOf = ({ id }: Article, { start, end }: Range): Span => ({ article: id, start, end });
