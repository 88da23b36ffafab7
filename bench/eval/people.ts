import { makeArticle } from '../../src/corpus/make.ts';
import { contains, type Range } from '../../src/corpus/span.ts';
import { joinPeople, type People } from '../../src/text/people/join.ts';
import { read } from '../../src/text/read.ts';
import type { Reading } from '../../src/text/reading.ts';
import { match } from './quotations/match.ts';
import type { Said } from './quotations/types.ts';
import { quotationJson } from '../../src/answers/json.ts';
import { pairsOf, type Placed } from './people/pairs.ts';
import { run, type Evaluated } from './run.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  /** `person` is the speaker's name, one over all rows; null or missing when it is nobody known. */
  readonly quotes: readonly (Said & { readonly person?: string | null })[];
}

/** The reading's person in a mention: the one named inside it, else whom the reading takes the speaker of these words for. */
function personOf(reading: Reading, mention: Range, found: number | undefined): number | null {
  const named = reading.people.findIndex(
    ({ kind, mentions }) => kind === 'person' && mentions.some((one) => contains(mention, one)),
  );
  if (named >= 0) return named;
  return found === undefined ? null : reading.quotations[found]!.speaker;
}

/** Whom the gold has for each speaker of a row, and whom we have. */
function placedIn({ id, text, quotes }: Row, reading: Reading, people: People): Placed[] {
  const article = makeArticle(id, text);
  const found = reading.quotations.map((quotation) =>
    quotationJson(article, { quotation, name: null, unsaidBy: null }),
  );
  const outcomes = match({ id, text, gold: quotes, found, ignore: [] });
  return outcomes.flatMap(({ gold, found: ours, overlap, speaker }): Placed[] => {
    const said = quotes.find((quote) => quote === gold);
    if (!said?.person || !said.speaker) return [];
    const right = overlap && speaker ? found.findIndex((one) => one === ours) : -1;
    const index = personOf(reading, said.speaker, right >= 0 ? right : undefined);
    return [
      {
        article: id,
        mention: said.speaker.text,
        gold: said.person,
        ours: index === null ? null : people.of(id, index),
      },
    ];
  });
}

/** All rows are read as one archive. */
function evaluate(rows: readonly Row[]): Evaluated {
  const texts = rows.map(({ id, text }) => {
    const article = { ...makeArticle(id, text), id };
    return { article, reading: read(article) };
  });
  const people = joinPeople(texts);
  const placed = rows.flatMap((row, i) => placedIn(row, texts[i]!.reading, people));
  const known = placed.filter(({ ours }) => ours !== null);
  const each = [...Map.groupBy(known, ({ article }) => article).values()].map(pairsOf);
  const sum = (of: 'together' | 'apart' | 'split' | 'joined'): number =>
    each.reduce((total, pairs) => total + pairs[of], 0);
  const { errors, ...archive } = pairsOf(known);
  return {
    figures: {
      speakers: placed.length,
      named: known.length,
      persons: new Set(placed.map(({ gold }) => gold)).size,
      archive,
      articles: {
        together: sum('together'),
        apart: sum('apart'),
        split: sum('split'),
        joined: sum('joined'),
      },
    },
    errors: [
      ...placed
        .filter(({ ours }) => ours === null)
        .map(({ article, mention, gold }) => `nobody ${article} | ${mention} | ${gold}`),
      ...errors,
    ],
    predictions: placed.map(({ article, mention, gold, ours }) => ({
      article,
      mention,
      gold,
      ours: ours?.id ?? null,
    })),
  };
}

await run(evaluate);
