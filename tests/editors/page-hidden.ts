import { lexicalBox } from './lexical-boxes';
import { openPage } from './page-parts';
import { plainBox } from './plain-boxes';
import { proseMirrorBox } from './prosemirror-box';

/** Editors where a page's own `document.activeElement` does not look: in shadow roots of both kinds. */
const page = openPage();
for (const mode of ['open', 'closed'] as const) {
  const place = () => {
    const host = document.createElement('div');
    document.body.append(host);
    return host.attachShadow({ mode }).appendChild(document.createElement('div'));
  };
  page.editors[`vk-like in ${mode} root`] = plainBox('vk', place());
  page.editors[`lexical in ${mode} root`] = lexicalBox('plain', place());
  page.editors[`prosemirror in ${mode} root`] = proseMirrorBox(place());
}

/** A page with a frame of the same origin: the frame's editors are offered as the outer page's own. */
const frame = document.querySelector('iframe');
frame?.addEventListener('load', () => {
  const inner = frame.contentWindow as unknown as typeof page;
  for (const [name, editor] of Object.entries(inner?.editors ?? {})) page.editors[`${name} in a frame`] = editor;
  document.documentElement.dataset.frame = 'ready';
});
