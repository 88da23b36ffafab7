import type { Range } from '../../corpus/span.ts';
import type { Asked } from './asked.ts';
import type { Difference } from './difference.ts';
import type { Laid } from './laid.ts';
import { outside } from './outside.ts';
import { signsIn } from './signs-in.ts';
import type { Source } from './source.ts';
import { articleAt, textOf, type Quoted } from './stream.ts';

/** Lays the asker's words on a place where the archive has them word for word. */
export function layExact(source: Source, asked: Asked, tokens: Range): Laid {
  const { stream } = source;
  const article = articleAt(stream, tokens.start);
  const quoted = stream.quoted.get(stream.inside.get(tokens.start)!) ?? null;
  const run = quoted?.runs.find(({ start, end }) => start <= tokens.start && tokens.end <= end);
  const laid = {
    article,
    same: [textOf(stream, tokens)],
    tokens,
    interrupted: [],
    devices: [],
    missing: [],
    share: 1,
  };
  if (!quoted || !run) return { ...laid, quoted: null, whole: false, differences: [], outside: [] };
  return {
    ...laid,
    quoted,
    whole: run.start === tokens.start && run.end === tokens.end,
    differences: [...irony(source, asked, tokens), ...tailDiffers(source, asked, quoted, tokens.end)],
    outside: outside(source, quoted, tokens, asked.yours.tail),
  };
}

/** Quotation marks inside a quotation that one side has and the other has not. */
function irony({ stream }: Source, asked: Asked, { start, end }: Range): Difference[] {
  const found: Difference[] = [];
  for (let token = start + 1; token < end; token++) {
    const mine = asked.yours.tokens[token - start]!;
    if (mine.marked === (stream.marked.get(token) === 1)) continue;
    const before = asked.yours.tokens[token - start - 1]!;
    const yours = signsIn(asked.yours.text, before.end, mine.start);
    const theirs = signsIn(
      articleAt(stream, token).text,
      stream.ends.get(token - 1)!,
      stream.starts.get(token)!,
    );
    found.push(
      mine.marked
        ? { op: 'added', yours, source: null, turn: 'irony' }
        : { op: 'dropped', yours: null, source: theirs, turn: 'irony' },
    );
  }
  return found;
}

/** A sign at the end of the asker's words that is not folded and that the source has not. */
export function tailDiffers({ stream }: Source, { yours }: Asked, quoted: Quoted, end: number): Difference[] {
  const sign = yours.tail[0];
  if (sign === undefined) return [];
  const from = stream.ends.get(end - 1)!;
  const after = /^[^\p{L}\p{N}]*/u.exec(quoted.article.text.slice(from, from + 8))![0];
  if (after.includes(sign)) return [];
  const last = yours.tokens.at(-1)!.end;
  const at = yours.text.indexOf(sign, last);
  return [
    {
      op: 'added',
      yours: { start: at, end: at + sign.length },
      source: null,
      turn: sign === '?' ? 'question' : 'signs',
    },
  ];
}
