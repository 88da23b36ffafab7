import type { ServerResponse } from 'node:http';
import type { Html } from '../html.ts';

/** What a page answers a request with. */
export type Answered =
  | { readonly kind: 'page'; readonly status: number; readonly page: Html }
  | { readonly kind: 'json'; readonly value: unknown }
  /** `name`: under which it is kept where it is downloaded; it is not opened in the browser then. */
  | { readonly kind: 'file'; readonly type: string; readonly bytes: Uint8Array; readonly name?: string }
  /** `cookie`: what the browser is to keep. */
  | { readonly kind: 'to'; readonly address: string; readonly cookie?: string }
  /** Events that go on until whoever listens leaves. */
  | { readonly kind: 'events'; readonly begin: (send: (value: unknown) => void) => () => void };

/** Sends it. @param headers what every answer says */
export function reply(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  answered: Answered,
): void {
  switch (answered.kind) {
    case 'page':
      response.writeHead(answered.status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
      return void response.end(`<!doctype html>\n${answered.page.source}`);
    case 'json':
      response.writeHead(200, { ...headers, 'content-type': 'application/json' });
      return void response.end(JSON.stringify(answered.value));
    case 'file':
      response.writeHead(200, {
        ...headers,
        'content-type': answered.type,
        ...(answered.name !== undefined && {
          'content-disposition': ['attachment', `filename*=UTF-8''${encodeURIComponent(answered.name)}`].join(
            '; ',
          ),
        }),
      });
      return void response.end(answered.bytes);
    case 'to':
      return void response
        .writeHead(303, {
          ...headers,
          location: answered.address,
          ...(answered.cookie !== undefined && { 'set-cookie': answered.cookie }),
        })
        .end();
    case 'events': {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
      response.write(':\n\n');
      const end = answered.begin((value) => void response.write(`data: ${JSON.stringify(value)}\n\n`));
      return void response.on('close', end);
    }
  }
}
