/** A web server on this machine that answers for the news sites of the tests and the demo. */
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { html, page } from './html';
import { SITE_PAGES } from './layouts';

const TLS_HANDSHAKE = 0x16;

export interface Site {
  port: number;
  /** The address of a path under a host name, for example `http://www.aljazeera.net:41234/news/…`. */
  url(host: string, path: string): string;
  /** Every request so far, `GET host/path`. */
  requests: string[];
  close(): Promise<void>;
}

/** A page of a test's own: path → body. */
export type ExtraPages = Record<string, () => string>;

export async function startSite(extra: ExtraPages = {}): Promise<Site> {
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push(`${request.method} ${request.headers.host ?? ''}${request.url ?? ''}`);
    const body = render(request, extra);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      // Not "no-store": Chromium keeps no such page for "back".
      'cache-control': 'no-cache',
    });
    response.end(body ?? 'not found');
  };
  // Some hosts (rt.com) are on the browsers' built-in https-only list: one port answers both, as the first byte tells.
  const pem = readFileSync(join(import.meta.dirname, 'tests-only.pem'));
  const plain = createHttp(answer);
  const secure = createHttps({ key: pem, cert: pem }, answer);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (host, path) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function render({ url = '/', headers }: IncomingMessage, extra: ExtraPages): string | null {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  const path = url.replace(/[?#].*$/, '');
  const own = extra[path];
  if (own) return own();
  const known = SITE_PAGES.find((one) => one.host === host && one.path === path);
  if (known) return known.render();
  return path === '/' ? home(host) : null;
}

/** A home page: headlines that link to the site's pages, and nothing to annotate. */
function home(host: string): string {
  const own = SITE_PAGES.filter((one) => one.host === host);
  const titles = own.map(({ path }) => html`<li><a href="${path}">${path}</a></li>`);
  return page({
    title: host,
    body: html`<body>
      <header>${host}</header>
      <main class="wrap">
        <h2>أحدث الأخبار</h2>
        <ul>
          ${titles}
        </ul>
      </main>
    </body>`,
  });
}

/** The hosts the server answers for. */
export const SITE_HOSTS = [...new Set(SITE_PAGES.map(({ host }) => host))];
