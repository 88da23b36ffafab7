import type { Expression } from '../eval/tempeval.ts';
import type { Peer } from './peer.ts';

type Component = 'year' | 'month' | 'day' | 'hour' | 'minute';
interface Parsed {
  readonly index: number;
  readonly text: string;
  readonly start: { get(component: Component): number | null; isCertain(component: Component): boolean };
}
interface Chrono {
  readonly parse: (text: string, reference: Date) => readonly Parsed[];
}

const pad = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** chrono-node, as it comes; what it is not certain of is left out of the value. */
export async function chrono(): Promise<Peer> {
  const name: string = 'chrono-node';
  const { parse } = (await import(name)) as Chrono;
  return {
    name,
    read(text, published) {
      const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
      return parse(text, new Date(year, month - 1, day, 12)).map(
        ({ index, text: words, start }): Expression => {
          const hour = start.isCertain('hour');
          const toTheDay = hour || start.isCertain('day') || BY_DAYS.test(words);
          const date = [
            String(start.get('year')),
            ...(toTheDay || start.isCertain('month') ? [pad(start.get('month'))] : []),
            ...(toTheDay ? [pad(start.get('day'))] : []),
          ].join('-');
          const time = `${date}T${pad(start.get('hour'))}:${pad(start.get('minute'))}`;
          const told = hour ? time : date;
          const value = /^now$/i.test(words) ? 'PRESENT_REF' : told;
          return {
            start: index,
            end: index + words.length,
            type: hour ? 'TIME' : 'DATE',
            value,
          };
        },
      );
    },
  };
}

/** Weekdays, weeks and "yesterday" are days, though chrono is certain of the weekday alone. */
const BY_DAYS = /day\b|tomorrow|week|morning|night|evening/i;
