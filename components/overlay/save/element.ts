type Props<Tag extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style'>> & {
  testid?: string;
};

/** Makes an element by hand. Words go in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { testid, ...props }: Props<Tag> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, props);
  if (testid !== undefined) made.dataset.testid = testid;
  made.append(...children);
  return made;
}

/** Puts a small window of ours on the page: with the tokens of the interface, in the theme of the layer. */
export function float<Made extends HTMLElement>(layer: HTMLElement, made: Made): Made {
  made.classList.add('lorgnette');
  made.dataset.theme = layer.dataset.theme ?? 'light';
  // Sites keep their header above everything; a window opened by a click belongs above that, and above the panel.
  made.style.zIndex = '2147483100';
  layer.append(made);
  return made;
}
