/** Names can hold what would change a line or a terminal; such characters are shown by their number. */
export const shown = (name: string): string =>
  name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (odd) => `\\u{${odd.codePointAt(0)!.toString(16)}}`);
