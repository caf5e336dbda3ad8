/** Packages without types of their own; only what the test pages use. */
declare module 'react-17' {
  export { createElement, useEffect, useState } from 'react';
}

declare module 'react-dom-17' {
  export function render(element: import('react').ReactElement, place: Element): void;
}

declare module 'draft-js' {
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static forceSelection(state: EditorState, selection: object): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): { merge(change: object): object };
  }
  export const Editor: import('react').ComponentType<{
    editorState: EditorState;
    onChange(next: EditorState): void;
    ariaLabel?: string;
  }>;
}
