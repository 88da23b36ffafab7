import type { Mark } from '../../answers/keeper/kept.ts';
import { dayInWords } from '../../words/day.ts';
import { deskWords as said } from '../../words/keeper-desk.ts';
import { html, type Html } from '../html.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Where the rows of the drawing lie, in pixels, and how far marks on one place are apart. */
const ROW = 64;
const [STEP, MOST] = [9, 5];

/** Of more days than these only so many are drawn on one place: a drawing of thousands is no larger than one of hundreds. */
const MANY = 400;

const ROWS = ['happened', 'told', 'published'] as const;

const daysOf = ({ placed: { from, to } }: Mark): string[] => [from, to].filter((day) => day !== null);

/**
 * The days of a timeline, each kind of place in a row of its own: a dot for a day, a bar for a time, an arrow for an open one.
 * Whatever it shows stands in the list below it too. Nothing where there is no day.
 */
export function drawing(placed: readonly Mark[]): Html | null {
  if (placed.length === 0) return null;
  const scale = scaleOf(placed.flatMap(daysOf));
  const rows = ROWS.map((as) => ({ as, all: placed.filter((one) => one.placed.as === as) })).filter(
    ({ all }) => all.length > 0,
  );
  const height = rows.length * ROW + 28;
  const says = said.drawing(placed.length, dayInWords(scale.from), dayInWords(scale.to));
  return html`<figure class="drawing">
    <svg width="100%" height="${height}" role="img" aria-label="${says}">
      ${scale.ticks.map((tick) => tickOf(tick, height))}
      ${rows.map(({ as, all }, i) => row(as, all, i * ROW, scale))}
    </svg>
    <figcaption class="small">${says} ${placed.some(({ inferred }) => inferred) && said.hollow}</figcaption>
  </figure>`;
}

/** Names at the ends stand inside. */
const anchorAt = (at: number): string => {
  if (at < 12) return 'start';
  return at > 88 ? 'end' : 'middle';
};

const tickOf = ({ at, date }: Scale['ticks'][number], height: number): Html =>
  html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${height - 20}" />
    <text x="${at}%" y="${height - 5}" text-anchor="${anchorAt(at)}">${dayInWords(date)}</text>`;

function row(as: (typeof ROWS)[number], all: readonly Mark[], top: number, scale: Scale): Html {
  const base = top + ROW - 8;
  /** How many stand at a place already; where they are too many to draw apart, their number stands above them. */
  const there = new Map<number, number>();
  const marks = all.flatMap((one) => {
    const place = placeOf(one, scale);
    const many = there.get(place) ?? 0;
    there.set(place, many + 1);
    if (all.length > MANY && many >= MOST) return [];
    return [mark(one, scale, base - 6 - Math.min(many, MOST - 1) * STEP)];
  });
  return html`<text class="label" x="4" y="${top + 14}">${said.places[as]} (${all.length})</text>
    <line class="axis" x1="0" x2="100%" y1="${base}" y2="${base}" />
    ${marks} ${crowded(there, base)}`;
}

const crowded = (there: ReadonlyMap<number, number>, base: number): Html =>
  html`${[...there]
    .filter(([, many]) => many > MOST)
    .map(
      ([at, many]) =>
        html`<text x="${at}%" y="${base - 4 - MOST * STEP}" text-anchor="${anchorAt(at)}">${many}</text>`,
    )}`;

/** Marks on one place stand above each other. */
const placeOf = ({ placed: { from, to } }: Mark, { at }: Scale): number => Math.round(at(from ?? to!));

function mark({ placed: { from, to, as }, inferred }: Mark, scale: Scale, y: number): Html {
  // What rests on a day that is inferred is drawn hollow.
  const kind = inferred ? `${as} inferred` : as;
  const at = scale.at(from ?? to!);
  if (from === null || to === null) {
    const [tip, back] = from === null ? [-14, 0] : [14, 0];
    return html`<svg x="${at}%" y="${y}" overflow="visible">
      <path class="${kind} open" d="M${back} 0 H${tip} M${tip * 0.6} -4 L${tip} 0 L${tip * 0.6} 4" />
    </svg>`;
  }
  if (from === to) return html`<circle class="${kind}" cx="${at}%" cy="${y}" r="4" />`;
  const width = Math.max(0.8, Math.round((scale.at(to) - at) * 100) / 100);
  return html`<rect class="${kind}" x="${at}%" y="${y - 3}" width="${width}%" height="6" rx="3" />`;
}
