const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Tabs and line ends are text; what else stands below the letters is there by mistake. */
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Decodes UTF-8 with byte order mark and CRLF kept, so that encoding again gives the same bytes; null if it is none. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** Where bytes stop being UTF-8: byte and line, counted from 1. */
export function firstFault(bytes: Uint8Array): { byte: number; line: number } {
  const mended = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  let line = 1;
  while (at < bytes.length - 1 && bytes[at] === mended[at]) if (bytes[at++] === 0x0a) line++;
  return { byte: at + 1, line };
}

/** The first control character, as `U+001B`, and its line, counted from 1; null when there is none. */
export function controlCharacter(text: string): { code: string; line: number } | null {
  const at = text.search(CONTROL);
  if (at === -1) return null;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { code: `U+${code}`, line: text.slice(0, at).split('\n').length };
}
