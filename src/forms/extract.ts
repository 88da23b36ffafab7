import { Buffer } from 'node:buffer';
import { FORMS } from './forms.ts';
import { type Form, type Given, type Input, refused } from './form.ts';
import { DEEPEST } from './limits.ts';

/** Enough of a file to tell its form, in bytes. */
const START = 4_096;

/** Forms that hold no words, by their first bytes. */
const WORDLESS: readonly (readonly [RegExp, 'picture' | 'sound or film'])[] = [
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, 'picture'],
  [
    /^(?:ID3|OggS|fLaC|\xFF[\xFB\xF3\xF2]|RIFF[\s\S]{4}(?:WAVE|AVI )|[\s\S]{4}ftyp|\x1A\x45\xDF\xA3)/,
    'sound or film',
  ],
];

const isOf = ({ endings = [], recognises }: Form, input: Input, start: string): boolean =>
  endings.some((ending) => input.name.toLowerCase().endsWith(`.${ending}`)) ||
  (recognises?.(input, start) ?? false);

/** What a file gave, and by which form it was read; null when it has none that is known. */
export interface Read extends Given {
  readonly form: string | null;
}

/** Reads a file of any form. It never throws for what the file holds: what cannot be read is refused, with the reason. */
export async function extract(input: Input, depth = 0): Promise<Read> {
  if (depth > DEEPEST) return { ...refused('too deep'), form: null };
  if (input.bytes.length === 0) return { ...refused('empty'), form: null };
  const start = Buffer.from(input.bytes.subarray(0, START)).toString('latin1');
  const wordless = WORDLESS.find(([signs]) => signs.test(start));
  if (wordless) return { ...refused(wordless[1]), form: null };
  let form: Form | undefined;
  try {
    form = FORMS.find((one) => isOf(one, input, start));
    if (!form) return { ...refused('unknown form'), form: null };
    const given = await form.extract(input, (one) => extract(one, depth + 1));
    return { ...given, form: form.name };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...refused('malformed', detail), form: form?.name ?? null };
  }
}
