import { createServer, type Server } from 'node:http';
import type { ChatAdapter } from './kernel/chat.ts';

/** One server for every platform that calls us, and `/health` for whoever watches. */
export function createHttp(adapters: readonly ChatAdapter[], healthy: () => Promise<boolean>): Server {
  const server = createServer((request, response) => {
    if (request.url === '/health') {
      healthy().then(
        (well) => response.writeHead(well ? 200 : 503, { 'content-type': 'text/plain' }).end(well ? 'ok' : 'not ready'),
        () => response.writeHead(503).end(),
      );
      return;
    }
    for (const adapter of adapters) if (adapter.http?.(request, response)) return;
    response.writeHead(404).end();
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  return server;
}

/** Listens; answers the port really taken. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return address && typeof address === 'object' ? address.port : port;
}

/** Stops taking requests; those under way may end. */
export async function closeHttp(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
