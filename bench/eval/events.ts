import { makeArticle } from '../../src/corpus/make.ts';
import { daysIn, type EventDay } from '../../src/text/dates/attach/day-of-event.ts';
import { read } from '../../src/text/read.ts';
import { percent } from './figures.ts';
import { run } from './run.ts';

interface Event {
  readonly start: number;
  readonly end: number;
  readonly mention: string;
  readonly date: string | null;
}
interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly events: readonly Event[];
}

/** `2008-02-XX` is `2008-02`. */
const known = (date: string): string => date.replace(/(?:-XX){1,2}$/, '');

/** What kind of error: none given and by which rule, a false one, or a wrong one and on what it rested. */
const classOf = (gold: string | null, day: EventDay | null, why: string | null): string =>
  day === null ? `left out by ${why ?? 'no rule'}` : `${gold === null ? 'false' : 'wrong'}, ${day.basis}`;

await run((rows: readonly Row[]) => {
  let [dated, right, answered, undated, falseDates, publication] = [0, 0, 0, 0, 0, 0];
  const errors: string[] = [];
  const predictions = rows.map(({ id, dct, text, events }) => {
    const published = { value: dct, from: dct, to: dct, basis: 'manifest' } as const;
    const article = makeArticle(id, text, { published });
    const days = daysIn(article, read(article));
    const found = events.map((event) => ({ event, day: days.of(event) }));
    for (const { event, day } of found) {
      const ok = event.date !== null && day !== null && known(day.value) === known(event.date);
      if (event.date === null) {
        undated++;
        if (day !== null) falseDates++;
      } else {
        dated++;
        if (day !== null) answered++;
        if (ok) right++;
        if (dct === event.date) publication++;
      }
      if (!ok && (event.date !== null || day !== null))
        errors.push(
          `${classOf(event.date, day, days.why(event))}: ${event.date} read as ${day?.value ?? 'none'} | ${text.slice(Math.max(0, event.start - 60), event.start)}[${event.mention}]${text.slice(event.end, event.end + 40)}`.replaceAll(
            '\n',
            ' ',
          ),
        );
    }
    return {
      id,
      events: found.map(({ event: { start, end }, day }) => ({ start, end, date: day?.value ?? null })),
    };
  });
  return {
    figures: {
      dated,
      exact: percent(right, dated),
      precision: percent(right, answered),
      undated,
      falseDates: percent(falseDates, undated),
      alwaysPublicationDate: percent(publication, dated),
    },
    errors: errors.toSorted(),
    predictions,
  };
});
