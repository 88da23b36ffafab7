import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Gateway } from './gateway.ts';

/** REST and gateway on one port of this machine. */
export interface Loopback {
  readonly port: number;
  /** It cannot be reached for so many milliseconds: every connection breaks, and none is taken. */
  readonly away: (milliseconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Takes connections on a free port. */
export async function onLoopback(server: Server, gateway: Gateway): Promise<Loopback> {
  server.on('upgrade', (request, socket, head) =>
    gateway.server.handleUpgrade(request, socket, head, (opened) =>
      gateway.server.emit('connection', opened, request),
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async away(milliseconds) {
      for (const socket of gateway.server.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await pause(milliseconds);
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async close() {
      for (const socket of gateway.server.clients) socket.terminate();
      gateway.server.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
