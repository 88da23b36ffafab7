import type { Problem } from '../../corpus/problem.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Archive } from '../archive.ts';
import type { Answer, Evidence, Place } from '../answer.ts';
import { corpus, type Standing } from '../corpus.ts';
import { inContext } from '../in-context.ts';
import { articlesKept, countsOf } from './articles-kept.ts';
import type { Look, Seen } from './kept.ts';
import { listed, partOf } from './parts.ts';
import { peopleKept, personKept } from './people-kept.ts';

/** What the desk looks into. */
interface Given {
  readonly archive: Archive;
  readonly problems: readonly Problem['kind'][];
  readonly standing: () => Standing;
  readonly timeline: (about: string) => Answer;
}

/** What the keeper of the articles sees of them. */
export function lookAt({ archive, problems, standing, timeline }: Given, look: Look): Seen {
  switch (look.at) {
    case 'overview': {
      const stands = standing();
      const told = corpus(archive, problems, stands).corpus!;
      return {
        at: 'overview',
        told,
        counts: countsOf(archive),
        refused: partOf(stands.refused, 0, (one) => one),
      };
    }
    case 'articles':
      return articlesKept(archive, look.kind, look.find, look.from);
    case 'article': {
      const article = archive.articleOf(look.id);
      const people = article
        ? archive.readingOf(article).people.map(({ name }) => copy(article, name).text)
        : [];
      return { at: 'article', read: inContext(archive, look.id), people: [...new Set(people)] };
    }
    case 'people':
      return peopleKept(archive, look.find, look.from);
    case 'person':
      return personKept(archive, look.name);
    case 'timeline':
      return moments(look, timeline(look.about));
  }
}

/** A day that the text gives itself rests on nothing else. */
const isInferred = ({ article }: Evidence, { explicit }: Place): boolean =>
  article.published.basis === 'inferred' && !explicit;

const moments = (look: Extract<Look, { at: 'timeline' }>, { kind, says, evidence }: Answer): Seen => {
  const found = kind === 'timeline' ? evidence : [];
  return {
    at: 'timeline',
    about: look.about,
    says,
    marks: found.flatMap((one) =>
      one.placed ? [{ placed: one.placed, inferred: isInferred(one, one.placed) }] : [],
    ),
    ...partOf(found, look.from, (one) => ({
      article: listed(one.article),
      start: one.start,
      end: one.end,
      words: copy(one.article, one).text,
      placed: one.placed ?? null,
      notes: one.notes,
    })),
  };
};
