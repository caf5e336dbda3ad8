/** What an open palette shows; runs in a page of the build with open shadow roots. */
export interface ShownPalette {
  rows: string[];
  selected: string | undefined;
  preview: string | undefined;
  /** Everything it says, for looking for a sentence. */
  said: string;
  spoken: string | undefined;
  box: { left: number; top: number; right: number; bottom: number };
}

export function shownPalette(): ShownPalette | undefined {
  for (const host of document.querySelectorAll('lorgnette-palette')) {
    const frame = host.shadowRoot?.querySelector<HTMLElement>('[data-testid="reply-palette"]');
    if (!frame) continue;
    const rows = [...frame.querySelectorAll<HTMLElement>('[data-testid="reply-template"]')];
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return {
      rows: rows.map((row) => row.dataset.templateId ?? ''),
      selected: rows.find((row) => row.getAttribute('aria-selected') === 'true')?.dataset.templateId,
      preview: frame.querySelector('[data-testid="reply-preview"]')?.textContent ?? undefined,
      said: frame.textContent ?? '',
      spoken: host.shadowRoot?.querySelector('[role="status"]')?.textContent ?? undefined,
      box: { left, top, right, bottom },
    };
  }
  return undefined;
}

/** What the notice after an insertion says, when there is one. */
export function shownToast(): string | undefined {
  const hosts = [...document.querySelectorAll('lorgnette-palette')];
  const toast = hosts.map((host) => host.shadowRoot?.querySelector('[data-testid="reply-toast"]')).find((one) => one);
  return toast?.textContent ?? undefined;
}

/** Text of the comment box that has the focus; empty while a control of the site has it. */
export function focusedText(): string {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement) return active.value;
  return active instanceof HTMLElement && active.isContentEditable ? active.innerText.replace(/\u00a0/g, ' ') : '';
}

/** Requests with which the stand-ins publish a comment: its name stands in the address, or in the posted form. */
export function isPublishing({ url, body = '' }: { url: string; body?: string }): boolean {
  return /wall\.createComment|useCometUFICreateCommentMutation|PolarisPostCommentInput/.test(`${url} ${body}`);
}
