import { Buffer } from 'node:buffer';
import { loadedLate } from '../corpus/loaded-late.ts';

/** So many bytes are enough to tell an encoding. */
const SAMPLE = 64 * 1024;
/** A guess that is less sure than this is worth nothing. */
const SURE = 0.5;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What HTML and XML say about themselves in their first bytes. */
const DECLARED =
  /<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]{2,40})["']|<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i;

/** A text with how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // Bytes that are not in this encoding, or an encoding that nobody knows.
    return null;
  }
}

/**
 * Decodes bytes of any encoding: by its mark, else as UTF-8 where it is that without a fault, else as the file or whoever
 * sent it says, else as what it most looks like, else as Windows-1252, in which every byte is a letter.
 * @param said the encoding that a header gives, if one does
 */
export function textOf(bytes: Uint8Array, said: string | null = null): Decoded {
  const mark = MARKS.find(([signs]) => signs.every((sign, i) => bytes[i] === sign));
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, xml, html] = DECLARED.exec(start) ?? [];
  const named = [mark?.[1], 'utf-8', said, xml, html].filter((one) => typeof one === 'string');
  for (const encoding of named) {
    const text = decodeAs(bytes, encoding, true);
    if (text !== null) return { text, encoding: encoding.toLowerCase() };
  }
  const { detect } = loadedLate('jschardet') as typeof import('jschardet');
  const { encoding: guess, confidence } = detect(Buffer.from(bytes.subarray(0, SAMPLE)));
  const guessed = guess && confidence >= SURE ? decodeAs(bytes, guess, true) : null;
  if (guessed !== null) return { text: guessed, encoding: guess!.toLowerCase() };
  return { text: decodeAs(bytes, 'windows-1252', false)!, encoding: 'windows-1252' };
}
