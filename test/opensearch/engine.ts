import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in for an engine answers: a status and a body, or nothing at all. */
export type Answer = readonly [status: number, body: unknown] | 'hangs up' | 'says nothing';

/** A stand-in for an engine that gives its answers in order, the last again and again. Closed with `await using`. */
export async function engineAnswering(...answers: readonly Answer[]) {
  const asked: { readonly path: string; readonly authorization?: string; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      const { authorization } = request.headers;
      asked.push({ path: request.url!, body, ...(authorization !== undefined && { authorization }) });
      if (answer === 'says nothing') return;
      if (answer === 'hangs up') return request.socket.destroy();
      const [status, said] = answer;
      response.writeHead(status).end(typeof said === 'string' ? said : JSON.stringify(said));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    place: { url, credentials: null, patience: 1_000 },
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}
