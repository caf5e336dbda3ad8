import { describe, expect, it } from 'vitest';
import { shadowCss } from './shadow-css';

describe('shadowCss', () => {
  it('opens Tailwind’s fallback, drops @property and moves the root', () => {
    const css =
      '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}' +
      '@layer properties{@supports (((-webkit-hyphens:none)) and (not (margin-trim:block))) or ((-moz-orient:inline)){*{--tw-border-style:solid}}}' +
      ':root{--ink:#000}';
    expect(shadowCss(css)).toBe(
      '@layer properties{@supports (display:block){*{--tw-border-style:solid}}}:host{--ink:#000}',
    );
  });
});
