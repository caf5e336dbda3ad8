import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StandIn, StandInAnswer, StandInRequest } from '../../standins/contract';
import { isBrowsersOwn } from './browser-traffic';
import { makeCertificate } from './certificate';

/** An answer that may come in pieces; when the browser stops listening, no further piece is asked for. */
export interface OfflineAnswer extends Omit<StandInAnswer, 'body'> {
  body: StandInAnswer['body'] | AsyncIterable<string>;
}

/** What a site of the offline network answers; undefined becomes a 404. */
export type Answerer = (request: StandInRequest) => OfflineAnswer | undefined | Promise<OfflineAnswer | undefined>;

/** A request that reached the network. */
export interface SeenRequest {
  method: string;
  url: string;
  /** Page or extension that asked, when the browser said so. */
  origin?: string;
  /** What was posted. */
  body?: string;
}

/**
 * The whole internet of a test browser: a proxy on this machine to which everything goes, whoever asks: pages, content
 * scripts, background, the browser itself. Stand-ins answer at their real addresses with real streaming, cancelling
 * and headers; whatever is asked of any other host is refused and remembered.
 */
export interface OfflineNetwork {
  port: number;
  seen: SeenRequest[];
  /** Hosts that somebody asked for and that do not exist here, the browser's own errands left out. */
  offences: string[];
  serve(hosts: readonly string[], answer: Answerer): void;
  close(): Promise<void>;
}

export async function startOfflineNetwork(standIns: readonly StandIn[] = []): Promise<OfflineNetwork> {
  const sites = new Map<string, Answerer>();
  const seen: SeenRequest[] = [];
  const offences: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (hosts: readonly string[], answer: Answerer) => {
    for (const host of hosts) sites.set(host, answer);
  };
  for (const standIn of standIns)
    serve(standIn.hosts, (request) => standIn.handleLater?.(request) ?? standIn.handle(request));

  const siteOf = (host: string) => sites.get(host) ?? sites.get(`*.${host.split('.').slice(1).join('.')}`);
  const refuse = (host: string) => {
    if (!isBrowsersOwn(host) && !offences.includes(host)) offences.push(host);
  };

  const respond = (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'nowhere'}`);
    const answer = siteOf(url.hostname);
    if (!answer) {
      refuse(url.hostname);
      response.writeHead(502).end();
      return;
    }
    const { origin } = request.headers;
    const method = request.method ?? 'GET';
    const posted = await bodyOf(request);
    seen.push({ method, url: url.href, ...(origin && { origin }), ...posted });
    await send(response, await answer({ method, url, ...posted }));
  };

  const tls = createTlsServer(makeCertificate(), respond('https'));
  const proxy = createServer(respond('http'));
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!siteOf(host)) {
      refuse(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tls.emit('connection', socket);
  });
  tls.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    seen,
    offences,
    serve,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<{ body?: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length ? { body: Buffer.concat(chunks).toString() } : {};
}

async function send(response: ServerResponse, answer: OfflineAnswer | undefined): Promise<void> {
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page in this stand-in');
    return;
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    ...lowerCased(answer.headers),
  });
  if (typeof answer.body === 'string' || answer.body instanceof Uint8Array) response.end(answer.body);
  else await pipeline(Readable.from(answer.body), response).catch(() => undefined);
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
