import type { Article } from '../corpus/article.ts';
import { timexes } from './dates/timexes.ts';
import { backTo } from './legible/back-to.ts';
import { legible } from './legible/legible.ts';
import { page } from './page.ts';
import { cast } from './people/cast.ts';
import { labelled } from './people/labelled.ts';
import { localPerson } from './people/local.ts';
import { names } from './people/names.ts';
import { quotations } from './quotations/quotations.ts';
import type { Quotation, Reading } from './reading.ts';
import { turnsOf } from './turns/turns.ts';

/** Reads an article as its text stands. */
function readPlain(article: Article): Reading {
  const cut = page(article);
  const named = names(cut);
  const turns = turnsOf(cut, named);
  const { entities, ...rest } = cast(labelled(cut, named, turns));
  const said = quotations(cut, { entities, ...rest }, turns);
  const speaking = new Set(
    said.flatMap(({ speaker, together, unsaid }) => [speaker, ...together, unsaid?.by]),
  );
  // Places and things are named too: people are those shown to be persons, and whoever speaks.
  const kept = [...entities.keys()].filter((index) => entities[index]!.person || speaking.has(index));
  const index = new Map(kept.map((entity, at) => [entity, at]));
  const quoted = said.map((quotation): Quotation => {
    const { speaker, together, unsaid } = quotation;
    return Object.assign(quotation, {
      speaker: speaker === null ? null : index.get(speaker)!,
      together: together.map((entity) => index.get(entity)!),
      unsaid: unsaid && { ...unsaid, by: unsaid.by === null ? null : index.get(unsaid.by)! },
    });
  });
  const people = kept.map((entity) => localPerson(article.text, entities[entity]!));
  return {
    sentences: cut.lines.map(({ start, end, block }) => ({ start, end, block })),
    people,
    quotations: quoted,
    timexes: timexes(
      article,
      cut.lines,
      quoted,
      (line) => {
        const { first, last } = cut.lines[line]!;
        return cut.tokens.slice(first, last);
      },
      people.flatMap(({ kind, mentions }) => (kind === 'person' ? mentions : [])),
    ),
  };
}

/** Reads one article alone: the same article always gives the same reading. */
export function read(article: Article): Reading {
  const clear = legible(article);
  return clear ? backTo(article, clear, readPlain(clear.article)) : readPlain(article);
}
