import type { Page } from '@playwright/test';

/** The ways in which a typed text could be written where it does not belong. */
export function spellingsOf(text: string): string[] {
  const plain = [text, text.normalize('NFKC')];
  const encoded = plain.flatMap((one) => [
    encodeURIComponent(one),
    JSON.stringify(one).slice(1, -1),
    Buffer.from(one).toString('base64').replace(/=+$/, ''),
    Buffer.from(one).toString('hex'),
  ]);
  // A prefix is what a check in the middle of typing would leak.
  return [...plain, ...encoded, text.slice(0, 8)];
}

/** Everything that leaves the page or stays behind it, as one growing list of strings. */
export async function record(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    seen.push(`request ${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    seen.push(`headers ${JSON.stringify(request.headers())}`);
  });
  page.on('websocket', (socket) => seen.push(`websocket ${socket.url()}`));
  page.on('framenavigated', (frame) => seen.push(`address ${frame.url()}`));
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error ${error.message} ${error.stack}`));
  page.on('worker', (worker) => {
    seen.push(`worker ${worker.url()}`);
    worker.on('console', (message) => seen.push(`console ${message.text()}`));
  });
  await page.exposeFunction('recordWorkerMessage', (json: string) =>
    seen.push(`worker says ${json}`),
  );
  await page.addInitScript(() => {
    const record = (window as unknown as { recordWorkerMessage: (json: string) => void })
      .recordWorkerMessage;
    const listenTo = (worker: Worker) =>
      EventTarget.prototype.addEventListener.call(worker, 'message', (event) =>
        record(JSON.stringify((event as MessageEvent).data)),
      );
    const known = new WeakSet<Worker>();
    const post = Worker.prototype.postMessage as (this: Worker, ...values: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
      if (!known.has(this)) listenTo(this);
      known.add(this);
      post.apply(this, values);
    };
  });
  return seen;
}

/** All that is stored, shown in the address or written in the page, as JSON. */
export async function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      address: location.href,
      history: history.state,
      title: document.title,
      windowName: window.name,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: 'caches' in window ? await caches.keys() : [],
      markup: document.documentElement.outerHTML,
    }),
  );
}
