import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Draws docs/pictures/beyond.svg from what bench:beyond told, a line for each figure, on its input: what a question costs and what
// a bot holds, embedded beside an OpenSearch, by how many articles there are.
interface Told {
  readonly articles: number;
  readonly of: string;
  readonly resident?: number;
  readonly ofProcessor?: { readonly p50: number };
}
const told = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Told);

const [WIDE, HIGH, LEFT, TOP, GAP] = [360, 240, 60, 40, 90];
const COLOURS = { embedded: '#2b6cb0', OpenSearch: '#c05621' } as const;
type Of = keyof typeof COLOURS;

/** Where a number stands between the least and the most, both powers of ten, from 0 to 1. */
const along = (one: number, least: number, most: number): number =>
  Math.log10(one / least) / Math.log10(most / least);
const powers = (numbers: readonly number[]): readonly [least: number, most: number] => [
  10 ** Math.floor(Math.log10(Math.min(...numbers))),
  10 ** Math.ceil(Math.log10(Math.max(...numbers))),
];
const between = (least: number, most: number): number[] =>
  Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, i) => least * 10 ** i);
const written = (one: number): string => one.toLocaleString('en-GB');
const text = (x: number, y: number, said: string, anchor = 'middle', colour = '#444'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${said}</text>`;

type Point = readonly [articles: number, value: number, of: Of];

/** One panel. @param at how far to the right it stands */
function panel(title: string, points: readonly Point[], at: number): string {
  const sizes = powers(points.map(([articles]) => articles));
  const values = powers(points.map(([, value]) => value));
  const x = (articles: number): number => at + WIDE * along(articles, ...sizes);
  const y = (value: number): number => TOP + HIGH * (1 - along(value, ...values));
  const grid = [
    ...between(...sizes).flatMap((one) => [
      `<path d="M${x(one)} ${TOP}v${HIGH}" stroke="#ddd"/>`,
      text(x(one), TOP + HIGH + 18, written(one)),
    ]),
    ...between(...values).flatMap((one) => [
      `<path d="M${at} ${y(one)}h${WIDE}" stroke="#ddd"/>`,
      text(at - 6, y(one) + 4, written(one), 'end'),
    ]),
  ];
  const lines = (Object.keys(COLOURS) as Of[]).flatMap((name) => {
    const own = points.filter(([, , of]) => of === name).toSorted(([a], [b]) => a - b);
    const path = own.map(([articles, value]) => `${x(articles).toFixed(1)} ${y(value).toFixed(1)}`);
    const [last] = own.slice(-1);
    const dots = path.map((place) => `<path d="M${place}h0" stroke-width="8" stroke-linecap="round"/>`);
    const line = `<g fill="none" stroke="${COLOURS[name]}" stroke-width="2"><path d="M${path.join('L')}"/>${dots.join('')}</g>`;
    const said =
      last && text(x(last[0]), y(last[1]) - 10, `${name}: ${written(last[1])}`, 'end', COLOURS[name]);
    return said === undefined ? [] : [line, said];
  });
  return [text(at + WIDE / 2, TOP - 18, title, 'middle', '#111'), ...grid, ...lines].join('\n');
}

const pointsOf = (names: Readonly<Record<Of, string>>, value: (one: Told) => number | undefined): Point[] =>
  (Object.keys(names) as Of[]).flatMap((name) =>
    told.flatMap((one): Point[] => {
      const found = one.of === names[name] ? value(one) : undefined;
      return found === undefined ? [] : [[one.articles, found, name]];
    }),
  );

const searches = { embedded: 'embedded', OpenSearch: 'OpenSearch' };
const questions = {
  embedded: 'every kind of question, embedded',
  OpenSearch: 'every kind of question, OpenSearch',
};
const width = LEFT + WIDE + GAP + WIDE + 20;
const height = TOP + HIGH + 40;
writeFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'beyond.svg'),
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    panel(
      'A search, milliseconds of the bot’s processor (median)',
      pointsOf(searches, (one) => one.ofProcessor?.p50),
      LEFT,
    ),
    panel(
      'Resident memory of the bot, MB, after questions of every kind',
      pointsOf(questions, (one) => one.resident),
      LEFT + WIDE + GAP,
    ),
    text(LEFT + WIDE / 2, height - 6, 'articles'),
    text(LEFT + WIDE + GAP + WIDE / 2, height - 6, 'articles'),
    '</svg>\n',
  ].join('\n'),
);
