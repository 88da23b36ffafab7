interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** What V8 tells of a script: how often each part of each function was run; what begins at 0 is the whole script. */
export interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}

type Part = readonly [start: number, end: number];

/** What was run of a script, in UTF-16 offsets: when it was loaded (`top`), and of its functions (`ran`). */
export interface Executed {
  readonly url: string;
  readonly top: readonly Part[];
  readonly ran: readonly Part[];
}

/** Every place belongs to the innermost range that holds it. */
export function executed({ url, functions }: Script): Executed {
  const ranges = functions
    .flatMap((each) => each.ranges.map((range) => ({ ...range, top: each.ranges[0]!.startOffset === 0 })))
    .toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const top: Part[] = [];
  const ran: Part[] = [];
  const open: (typeof ranges)[number][] = [];
  let at = 0;
  const upTo = (end: number): void => {
    const inner = open.at(-1);
    if (inner !== undefined && inner.count > 0 && end > at) add(inner.top ? top : ran, at, end);
    at = Math.max(at, end);
  };
  for (const range of ranges) {
    while (open.length > 0 && open.at(-1)!.endOffset <= range.startOffset) {
      upTo(open.at(-1)!.endOffset);
      open.pop();
    }
    upTo(range.startOffset);
    open.push(range);
  }
  while (open.length > 0) {
    upTo(open.at(-1)!.endOffset);
    open.pop();
  }
  return { url, top, ran };
}

/** Adds a part behind the others, or to the last if it goes on from there. */
function add(parts: Part[], start: number, end: number): void {
  const last = parts.at(-1);
  if (last?.[1] === start) parts[parts.length - 1] = [last[0], end];
  else parts.push([start, end]);
}
