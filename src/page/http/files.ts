import type { IncomingMessage } from 'node:http';
import { bodyOf } from './body.ts';

/** So many bytes are read of a form with files: a few of the largest that may be added. */
const MOST = 24 * 1024 * 1024;

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form that was sent with files. */
export interface SentFiles {
  readonly form: URLSearchParams;
  readonly files: readonly SentFile[];
}

/** Whether a form with files is sent. */
export const isUpload = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data\b/.test(headers['content-type'] ?? '');

/** Reads a form with files; null when it is too large or none. */
export async function readFiles(request: IncomingMessage): Promise<SentFiles | null> {
  const body = await bodyOf(request, MOST);
  if (!body) return null;
  const headers = { 'content-type': request.headers['content-type']! };
  const data = await new Response(body, { headers }).formData().catch(() => null);
  if (!data) return null;
  const form = new URLSearchParams();
  const files: SentFile[] = [];
  for (const [name, value] of data)
    if (typeof value === 'string') form.append(name, value);
    // A field without a file is sent as one without a name.
    else if (value.name !== '')
      files.push({ name: nameOf(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  return { form, files };
}

/** The name of a file alone, of whatever it was a path. */
const nameOf = (name: string): string =>
  name
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(-200) || 'file';
