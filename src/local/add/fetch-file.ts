/** So long a file is waited for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Fetches a file from where it is, and from nowhere else.
 * @param most bytes that are read at most
 */
export async function fetchFile(
  url: string,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly why: 'unreachable' | 'tooLarge' }> {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok || !answer.body) return { why: 'unreachable' };
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of answer.body) {
      length += piece.length;
      if (length > most) return { why: 'tooLarge' };
      pieces.push(piece);
    }
    return { bytes: Buffer.concat(pieces) };
  } catch {
    return { why: 'unreachable' };
  }
}
