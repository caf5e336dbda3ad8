type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element with classes, attributes and children; text only ever becomes text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes: string,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (classes !== '') made.className = classes;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
