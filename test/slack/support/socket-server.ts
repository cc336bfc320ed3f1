import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';

/** The far end of Socket Mode: sends envelopes, notes acknowledgements. */
export type SocketServer = {
  readonly url: string;
  readonly acks: { readonly envelope_id: string; readonly payload: Record<string, unknown> }[];
  /** How many connections have said hello. */
  readonly connections: () => number;
  /** Sends an envelope on the newest connection. */
  send(type: string, payload: Record<string, unknown>, id?: string): string;
  /** Asks the client to come back on a new connection. */
  refresh(): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Waits until a condition holds. */
  until(what: () => boolean): Promise<void>;
  close(): Promise<void>;
};

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Starts one on loopback; as much of the WebSocket protocol as the client uses. */
export async function socketServer(): Promise<SocketServer> {
  const sockets: Socket[] = [];
  const acks: SocketServer['acks'] = [];
  let hellos = 0;
  let count = 0;
  const server = createServer();
  server.on('upgrade', (request, socket: Socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key'] ?? ''}${guid}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.push(socket);
    socket.on('error', () => socket.destroy());
    let rest = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      rest = Buffer.concat([rest, data]);
      for (let frame = readFrame(rest); frame !== undefined; frame = readFrame(rest)) {
        rest = rest.subarray(frame.length);
        if (frame.opcode === 1) acks.push(JSON.parse(frame.payload.toString('utf8')));
        else if (frame.opcode === 8) socket.end(makeFrame(8, frame.payload));
        else if (frame.opcode === 9) socket.write(makeFrame(10, frame.payload));
      }
    });
    socket.write(text({ type: 'hello', num_connections: 1 }));
    hellos += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const newest = () => sockets.findLast((socket) => !socket.destroyed && socket.writable);
  return {
    url: `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    acks,
    connections: () => hellos,
    send: (type, payload, id) => {
      count += 1;
      const envelope_id = id ?? `e${count}`;
      newest()?.write(
        text({ type, envelope_id, accepts_response_payload: type !== 'events_api', payload, retry_attempt: 0 }),
      );
      return envelope_id;
    },
    refresh: () => void newest()?.write(text({ type: 'disconnect', reason: 'refresh_requested' })),
    cut: () => {
      for (const socket of sockets.splice(0)) socket.destroy();
    },
    until: async (what) => {
      for (let tries = 0; !what(); tries += 1) {
        if (tries > 400) throw new Error('waited ten seconds');
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function text(body: object): Buffer {
  return makeFrame(1, Buffer.from(JSON.stringify(body)));
}

function makeFrame(opcode: number, payload: Buffer): Buffer {
  const long = payload.length > 125;
  const header = Buffer.alloc(long ? 4 : 2);
  header[0] = 0x80 | opcode;
  header[1] = long ? 126 : payload.length;
  if (long) header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}

function readFrame(
  data: Buffer,
): { readonly opcode: number; readonly payload: Buffer; readonly length: number } | undefined {
  if (data.length < 2) return undefined;
  const short = (data[1] ?? 0) & 0x7f;
  const start = short === 126 ? 4 : 2;
  if (data.length < start) return undefined;
  const size = short === 126 ? data.readUInt16BE(2) : short;
  const masked = ((data[1] ?? 0) & 0x80) !== 0;
  const length = start + (masked ? 4 : 0) + size;
  if (data.length < length) return undefined;
  const body = Buffer.from(data.subarray(length - size, length));
  if (masked)
    for (let index = 0; index < size; index += 1) body[index] = (body[index] ?? 0) ^ (data[start + (index % 4)] ?? 0);
  return { opcode: (data[0] ?? 0) & 0x0f, payload: body, length };
}
