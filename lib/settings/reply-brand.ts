import { storage } from 'wxt/utils/storage';

/** Id of the brand in whose name the user answered last; empty for none. */
const replyBrand = storage.defineItem<string>('local:reply-brand', { fallback: '' });

export async function readReplyBrand(): Promise<string> {
  return replyBrand.getValue();
}

export async function rememberReplyBrand(id: string): Promise<void> {
  await replyBrand.setValue(id);
}
