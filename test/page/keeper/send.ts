import { request } from 'node:http';

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * One request with just these headers, which a browser would not let a test choose; with a body it is a post. It has a connection
 * of its own: one that is kept may be closed just then.
 */
export function send(address: string, path: string, { headers = {}, body }: Sent = {}): Promise<Got> {
  const { hostname: host, port } = new URL(address);
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const sending = request({ host, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sending.on('error', reject).end(body);
  });
}

/** The token of the forms of a page. */
export const tokenIn = ({ text }: Got): string => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Fields as a browser sends them. */
export const fields = (of: Readonly<Record<string, string | number>>): string =>
  new URLSearchParams(
    Object.entries(of).map(([name, value]) => [name, String(value)] as [string, string]),
  ).toString();

/** A form with one file, as a browser sends it. */
export function upload(token: string, name: string, bytes: string | Uint8Array) {
  const edge = 'edge-of-the-form';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="token"\r\n\r\n${token}\r\n--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${edge}--\r\n`)]);
  return { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body };
}
