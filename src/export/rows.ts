import type { Answer, Attributed, Evidence } from '../answers/answer.ts';
import { copy } from '../corpus/verbatim.ts';
import { wordForWord } from '../text/word-for-word.ts';
import { columns, exported } from '../words/export.ts';
import { words } from '../words.ts';

type Row = Readonly<Record<keyof typeof columns, string>>;

/** What every row of a passage has: where it stands. */
function placeOf({ article, paragraph, start, end }: Evidence) {
  const { title, outlet, published, url, id } = article;
  const { value, from, to, basis } = published;
  return {
    article: title,
    outlet: outlet ?? '',
    date: value ?? (from === null || to === null ? '' : `${from}/${to}`),
    basis: words.basis[basis],
    url: url ?? '',
    paragraph: paragraph === null ? '' : String(paragraph),
    passage: copy(article, { start, end }).text,
    address: `${id}:${start}-${end}`,
  };
}

function certaintyOf({ quotation, name }: Attributed): string {
  if (quotation.unsaid) return exported.notSaid;
  if (name === null) return exported.nobody;
  if (quotation.basis === 'keeper') return exported.keeper;
  return quotation.certain ? exported.certain : exported.uncertain;
}

/** A row for each stretch that is quoted word for word, or one where none is: then its words are the reporter's. */
function quotedRows(one: Evidence, attributed: Attributed): Row[] {
  const { quotation, name } = attributed;
  const { source, kind } = quotation;
  const said = wordForWord(quotation);
  const shared = {
    ...placeOf(one),
    speaker: name?.text ?? '',
    mention: source ? copy(one.article, source).text : '',
    certainty: certaintyOf(attributed),
    kind: exported[kind],
  };
  const own = kind === 'indirect' || said.length === 0 ? quotation.parts : said;
  return own.map((range) =>
    Object.assign({}, shared, {
      words: copy(one.article, range).text,
      address: `${one.article.id}:${range.start}-${range.end}`,
    }),
  );
}

const passageRow = (one: Evidence): Row => {
  const place = placeOf(one);
  return { words: place.passage, speaker: '', mention: '', certainty: '', kind: exported.passage, ...place };
};

/** An answer's evidence as a table: the names of the columns, then a row for each stretch of words, in the answer's order. */
export function rowsOf({ evidence }: Answer): string[][] {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const rows = evidence.flatMap((one) =>
    one.quotation ? quotedRows(one, one.quotation) : [passageRow(one)],
  );
  return [Object.values(columns), ...rows.map((row) => keys.map((key) => row[key]))];
}
