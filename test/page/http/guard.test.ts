import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isForUs, isLoopback } from '../../../src/page/http/guard.ts';

const asks = (host?: string) => isForUs({ headers: { host } } as IncomingMessage, ['desk.example']);

describe('this machine', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '::1', '[::1]'])('is reached as %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '[::]', 'localhost.example', '10.0.0.1', ''])('is not reached as %j', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('a request', () => {
  it.each(['desk.example', 'Desk.Example:443', 'localhost:80', '[::1]:80'])(
    'is for the page under its name %s',
    (host) => expect(asks(host)).toBe(true),
  );
  it.each([undefined, '', 'evil.example', ':::', 'desk.example.evil.example'])(
    'is for another, or for nobody, under %j',
    (host) => expect(asks(host)).toBe(false),
  );
});
