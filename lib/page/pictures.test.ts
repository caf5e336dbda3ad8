import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureIn } from './pictures';

class MadeVideo {}

/** A post with pictures; what a browser would know of them stands in attributes: size on screen, address, loaded or not. */
function post(...tags: string[]): Element {
  const { document } = parseHTML(`<div>${tags.join('')}</div>`);
  for (const element of document.querySelectorAll('img, video')) {
    const [width = 0, height = 0] = (element.getAttribute('on-screen') ?? '').split('x').map(Number);
    Object.assign(element, { getBoundingClientRect: () => ({ width, height }) });
    const loaded = !element.hasAttribute('coming');
    Object.defineProperties(element, {
      currentSrc: { value: element.getAttribute('src') ?? '' },
      complete: { value: loaded },
      naturalWidth: { value: loaded ? width : 0 },
      readyState: { value: loaded ? 2 : 1 },
      HAVE_CURRENT_DATA: { value: 2 },
    });
    if (element.localName === 'video') Object.setPrototypeOf(element, MadeVideo.prototype);
  }
  return document.querySelector('div') as unknown as Element;
}

const img = (id: string, size: string, rest = '') => `<img id="${id}" on-screen="${size}" ${rest}>`;
const found = (element: Element, address?: string) => pictureIn(element, address)?.getAttribute('id');

beforeEach(() => vi.stubGlobal('HTMLVideoElement', MadeVideo));
afterEach(() => vi.unstubAllGlobals());

describe('picture of a post', () => {
  it('is none of the faces and signs beside it', () => {
    expect(found(post(img('face', '40x40'), img('line', '600x79')))).toBeUndefined();
    expect(found(post(img('face', '40x40'), img('photo', '80x80')))).toBe('photo');
  });

  it('is the first that is not much smaller than the largest', () => {
    expect(found(post(img('small', '100x100'), img('first', '400x300'), img('larger', '400x400')))).toBe('first');
    expect(found(post(img('small', '100x100'), img('largest', '400x300')))).toBe('largest');
  });

  it('is the one that the network named, whatever its signature and size', () => {
    const two = post(
      img('large', '600x600', 'src="https://a.example/x/one.jpg?s=1"'),
      img('named', '100x100', 'src="https://b.example/y/two.jpg?s=2"'),
    );
    expect(found(two, 'https://c.example/two.jpg?other=3')).toBe('named');
    expect(found(two, 'https://c.example/three.jpg')).toBe('large');
    expect(found(two, 'not an address')).toBe('large');
  });

  it('is not found by an address without a file, which would fit every other one', () => {
    const two = post(
      img('a', '100x100', 'src="https://a.example/"'),
      img('b', '600x600', 'src="https://b.example/b.jpg"'),
    );
    expect(found(two, 'https://c.example/')).toBe('b');
  });

  it('must have been loaded by the page', () => {
    expect(found(post(img('coming', '600x600', 'coming'), img('there', '100x100')))).toBe('there');
    expect(found(post(img('coming', '600x600', 'coming')))).toBeUndefined();
  });
});
