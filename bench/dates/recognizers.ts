import type { Expression } from '../eval/tempeval.ts';
import type { Peer } from './peer.ts';

interface Value {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
}
interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Value[] } | null;
}
interface Recognizers {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ) => readonly Recognised[];
}

function typeOf(name: string): Expression['type'] {
  if (/duration/.test(name)) return 'DURATION';
  if (/set/.test(name)) return 'SET';
  return /time(?!range)/.test(name.replace('datetimeV2.', '')) ? 'TIME' : 'DATE';
}

/** @microsoft/recognizers-text-date-time: sentence by sentence, of two candidates the one in the past. */
export async function recognizers(): Promise<Peer> {
  const name: string = '@microsoft/recognizers-text-date-time';
  const loaded = (await import(name)) as Recognizers & { default?: Recognizers };
  const { recognizeDateTime } = loaded.default ?? loaded;
  return {
    name,
    read(text, published) {
      const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
      const reference = new Date(year, month - 1, day, 12);
      return [...text.matchAll(/[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]*/g)].flatMap((sentence) =>
        recognizeDateTime(sentence[0], 'en-us', 0, reference).flatMap(
          ({ start, end, typeName, resolution }): Expression[] => {
            const value = valueOf(resolution?.values ?? [], published);
            if (value === null) return [];
            return [
              { start: sentence.index + start, end: sentence.index + end + 1, type: typeOf(typeName), value },
            ];
          },
        ),
      );
    },
  };
}

function valueOf(values: readonly Value[], published: string): string | null {
  const dayOf = ({ value, start }: Value): string => value ?? start ?? '';
  const chosen = values.findLast((one) => dayOf(one) !== '' && dayOf(one) <= published) ?? values[0];
  if (chosen?.timex === undefined) return null;
  const { timex } = chosen;
  if (!timex.includes('XXXX') && !timex.startsWith('(')) return timex;
  const day = dayOf(chosen);
  if (/^\(|^XXXX-\d\d$/.test(timex)) {
    if (/P1M\)$|^XXXX-\d\d$/.test(timex)) return day.slice(0, 7);
    return timex.endsWith('P1Y)') ? day.slice(0, 4) : timex;
  }
  return day === '' ? timex : day.replace(' ', 'T').slice(0, day.includes(':') ? 16 : 10);
}
