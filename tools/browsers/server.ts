import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { WebPage } from '../site/html.ts';
import { makeCertificate } from './certificate.ts';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

export interface SiteServer {
  /** A proxy on loopback: give it to a browser, and it answers as the hosts themselves would. */
  readonly port: number;
  /** Every request that reached the proxy since the start or the last `forget`. */
  requests(): readonly SeenRequest[];
  forget(): void;
  close(): Promise<void>;
}

export interface SiteServerOptions {
  readonly hosts: readonly string[];
  answer(url: URL): WebPage | null;
}

/**
 * Serves `hosts` over TLS under their real names. It is a proxy and not a plain server, so that
 * addresses need no port and a request to any other host is seen too (and refused).
 */
export async function startServer({ hosts, answer }: SiteServerOptions): Promise<SiteServer> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const reply = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    seen.push({ method: request.method ?? 'GET', url: url.href });
    const page = url.protocol === 'https:' ? answer(url) : null;
    response.writeHead(page ? 200 : 404, page?.headers ?? { 'content-type': 'text/plain' });
    response.end(page?.html ?? 'Not found');
  };
  const tls = createTlsServer(await makeCertificate(hosts), reply);
  const proxy = createServer(reply);
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (hosts.includes(host) && port === '443') {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tls.emit('connection', socket);
      return;
    }
    seen.push({ method: 'CONNECT', url: `https://${host}/` });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests: () => [...seen],
    forget: () => seen.splice(0),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}

// Update checks and the like, which cannot all be turned off.
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;

/** The requests that a page or an extension made, without the browser's own. */
export function withoutBrowsersOwn(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return requests.filter(({ url }) => !BROWSERS_OWN.test(new URL(url).hostname));
}
