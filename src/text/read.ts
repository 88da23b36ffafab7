import type { Article } from '../corpus/article.ts';
import { timexes } from './dates/timexes.ts';
import { page } from './page.ts';
import { cast } from './people/cast.ts';
import { localPerson } from './people/local.ts';
import { names } from './people/names.ts';
import type { Quotation, Reading } from './reading.ts';

/** Reads one article alone: the same article always gives the same reading. */
export function read(article: Article): Reading {
  const cut = page(article);
  const people = cast(names(cut)).entities.filter(({ person }) => person);
  const quotations: Quotation[] = [];
  return {
    sentences: cut.lines.map(({ start, end, block }) => ({ start, end, block })),
    people: people.map((entity) => localPerson(article.text, entity)),
    quotations,
    timexes: timexes(article, cut.lines, quotations),
  };
}
