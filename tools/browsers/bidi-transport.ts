import type { ConnectionTransport } from 'puppeteer-core';
import { WebSocket } from 'ws';

/**
 * Lets Puppeteer join a session that exists already: Firefox has room for one, and Marionette
 * and BiDi have to share it. Puppeteer's request for a new session is answered with this one.
 */
export async function joinSession(url: string, session: unknown): Promise<ConnectionTransport> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message) as { id: number; method: string };
      if (method !== 'session.new') return socket.send(message);
      const answer = JSON.stringify({ type: 'success', id, result: session });
      queueMicrotask(() => transport.onmessage?.(answer));
    },
    close: () => socket.close(),
  };
  socket.on('message', (data) => transport.onmessage?.(String(data)));
  socket.on('close', () => transport.onclose?.());
  return transport;
}
