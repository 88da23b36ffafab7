/** Where each value of a JSON text stands, and where the text stops being JSON. */
export interface JsonPlaces {
  /** From a path such as `[2].url` to the offset of its value. */
  readonly at: ReadonlyMap<string, number>;
  /** Offset of the first thing that is not JSON; null when all of it is. */
  readonly fault: number | null;
}

const BLANK = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SIMPLE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Deeper nesting than this is no manifest. */
const DEEPEST = 50;

/** Reads a JSON text for its places alone: `JSON.parse` gives the values but no lines. */
export function jsonPlaces(text: string): JsonPlaces {
  const at = new Map<string, number>();
  let here = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = here;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    here += found.length;
    return found;
  };
  const skip = (mark: string): boolean => {
    take(BLANK);
    if (text[here] !== mark) return false;
    here++;
    return true;
  };

  /** Reads the members of a list or an object up to its closing mark. */
  const members = (close: string, member: (index: number) => boolean): boolean => {
    if (skip(close)) return true;
    for (let index = 0; ; index++) {
      if (!member(index)) return false;
      if (skip(close)) return true;
      if (!skip(',')) return false;
    }
  };

  const value = (path: string, depth: number): boolean => {
    take(BLANK);
    at.set(path, here);
    if (depth > DEEPEST) return false;
    if (skip('[')) return members(']', (index) => value(`${path}[${index}]`, depth + 1));
    if (skip('{'))
      return members('}', () => {
        take(BLANK);
        const key = take(STRING);
        return key !== null && skip(':') && value(`${path}.${String(JSON.parse(key))}`, depth + 1);
      });
    return take(STRING) !== null || take(SIMPLE) !== null;
  };

  const whole = value('', 0);
  take(BLANK);
  return { at, fault: whole && here === text.length ? null : here };
}

/**
 * Finds lines in a text. They are looked for once, however often: of a large manifest thousands of entries may be refused.
 * @returns line and column of an offset, counted from 1
 */
export function linesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >>> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
