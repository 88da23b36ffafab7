/** A class of signs, an escape, the name of a group, a way into or out of a group, or one sign. */
const TOKEN =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|.)|\(\?<\w+>|\(\?-i:|\(|\)|./gsu;
const ESCAPE_OR_RANGE = /\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|[A-Za-z]-[A-Za-z]|./gsu;

/** A letter in both cases, or the sign itself. */
const cases = (sign: string): string => [...new Set([sign, sign.toLowerCase(), sign.toUpperCase()])].join('');

/** A range, a letter or an escape inside a class, in both cases. */
const inClass = (part: string): string => {
  if (part.length === 3 && part[1] === '-' && !part.startsWith('\\'))
    return cases(part[0]!)
      .split('')
      .map((from, i) => `${from}-${cases(part[2]!)[i]}`)
      .join('');
  return part.length === 1 ? cases(part) : part;
};

/**
 * The source of an expression that takes letters in either case, without the flag `i`; a group written `(?-i:…)` stays
 * as it is written. The engine's own modifiers are not used: once a process has compiled much (as when V8 is run
 * with `--no-regexp-optimization`) Node 24 takes what stands in `(?-i:…)` in any case too, and the same text is read otherwise.
 * @param source an expression for the flags none, `s`, `u`; sets in sets (flag `v`) and other modifiers are not known
 */
export function caseless(source: string): string {
  const open: boolean[] = [];
  let exact = 0;
  return source.replace(TOKEN, (token) => {
    if (token === ')') {
      if (open.pop()) exact--;
    } else if (token.startsWith('(')) {
      const modifier = token === '(?-i:';
      open.push(modifier);
      if (modifier) exact++;
      return modifier ? '(?:' : token;
    } else if (exact === 0) {
      if (token.startsWith('[')) return `[${token.slice(1, -1).replace(ESCAPE_OR_RANGE, inClass)}]`;
      if (!token.startsWith('\\') && cases(token).length > token.length) return `[${cases(token)}]`;
    }
    return token;
  });
}
