const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** "By Ida Moe and Jan Holm": the names; an address, a link or a sentence is none. */
export function namesIn(byline: string): string[] {
  return byline
    .replace(/^\s*(?:by|from|von|par|por|words by|reported by)\s*:?\s+/i, '')
    .split(/\s*(?:,|;|\||\/|&| and | und | et | y )\s*/u)
    .map(clean)
    .filter((name) => /^[\p{L}][\p{L}\p{M}.’' -]{1,60}$/u.test(name) && name.split(' ').length <= 6);
}
