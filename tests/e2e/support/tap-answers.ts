import type { Answerer } from './offline-network';

/** "Чай и слово" in windows-1251, the charset of VK's legacy answers. */
const WINDOWS_1251 = Uint8Array.from([0xd7, 0xe0, 0xe9, 0x20, 0xe8, 0x20, 0xf1, 0xeb, 0xee, 0xe2, 0xee]);

const CORS = { 'access-control-allow-origin': '*' };

/** Answers of every kind that a page may read, under addresses the VK tap wants (`/method/wall.get?kind=…`). */
export const tapAnswers: Answerer = ({ url }) => {
  switch (url.searchParams.get('kind')) {
    case 'json':
      return { headers: { ...CORS, 'content-type': 'application/json' }, body: '{"response":{"items":["чай"]}}' };
    case 'bom':
      return { headers: { ...CORS, 'content-type': 'application/json' }, body: '\ufeff{"response":1}' };
    case 'broken':
      return { headers: { ...CORS, 'content-type': 'application/json' }, body: '{"response":' };
    case 'empty':
      return { headers: { ...CORS, 'content-type': 'application/json' }, body: '' };
    case 'legacy':
      return { headers: { ...CORS, 'content-type': 'text/html; charset=windows-1251' }, body: WINDOWS_1251 };
    default:
      return undefined;
  }
};

/** A page of VK's host without VK on it. */
export const EMPTY_PAGE = '<!doctype html><html lang="en"><head><title>Empty</title></head><body></body></html>';

/**
 * Runs in the page: reads answers in every way and writes down what the page got, errors with class and message.
 * The same function runs with and without the extension; the two outcomes must be equal.
 */
export async function readEveryWay(): Promise<Record<string, string>> {
  const address = (kind: string) => `https://api.vk.com/method/wall.get?kind=${kind}`;
  const outcome: Record<string, string> = {};
  const note = async (name: string, work: () => Promise<unknown>) => {
    try {
      outcome[name] = JSON.stringify(await work());
    } catch (error) {
      // Chromium 156 puts these words before the parser's own or leaves them out, by the timing of the body's end.
      const message = (error as Error).message.replace(
        "Failed to execute 'json' on 'Response': Unexpected",
        'Unexpected',
      );
      outcome[name] = `${(error as Error).name}: ${message}`;
    }
  };
  for (const kind of ['json', 'bom', 'broken', 'empty', 'legacy']) {
    for (const method of ['json', 'text'] as const) {
      await note(`fetch ${kind} ${method}`, async () => (await fetch(address(kind)))[method]());
    }
    await note(`fetch ${kind} arrayBuffer`, async () => [
      ...new Uint8Array(await (await fetch(address(kind))).arrayBuffer()),
    ]);
    for (const type of ['', 'text', 'json', 'arraybuffer'] as const) {
      await note(`xhr ${kind} ${type}`, () => viaXhr(address(kind), type));
    }
  }
  await note('read twice', async () => {
    const response = await fetch(address('json'));
    await response.json();
    return response.json();
  });
  await note('body used', async () => {
    const response = await fetch(address('json'));
    const promise = response.text();
    return [response.bodyUsed, (await promise).length, response.bodyUsed];
  });
  await note('clone', async () => {
    const response = await fetch(address('json'));
    return [await response.clone().json(), await response.text()];
  });
  await note('aborted', async () => {
    const stop = new AbortController();
    stop.abort();
    return fetch(address('json'), { signal: stop.signal });
  });
  await note('not a response', () => Reflect.apply(Response.prototype.json, {}, []));
  await note('own response', () => new Response('{"a":1}').json());
  await note('names', async () => [
    Response.prototype.json.name,
    Response.prototype.text.length,
    XMLHttpRequest.prototype.open.name,
    XMLHttpRequest.prototype.open.length,
  ]);
  return outcome;

  function viaXhr(url: string, type: XMLHttpRequestResponseType): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.responseType = type;
      request.onload = () =>
        resolve(type === 'arraybuffer' ? [...new Uint8Array(request.response)] : (request.response as unknown));
      request.onerror = () => reject(new Error('xhr failed'));
      request.send();
    });
  }
}
