/** What of a browser is used where there is one; in Node all of it is absent. */
interface Page {
  readonly document?: {
    readonly visibilityState: string;
    addEventListener(type: string, listener: () => void): void;
    removeEventListener(type: string, listener: () => void): void;
  };
  readonly localStorage?: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
}

const page = globalThis as unknown as Page;

/** Whether somebody may be looking: not so in a tab in the background. */
export const isVisible = (): boolean => page.document?.visibilityState !== 'hidden';

/** Tells when the page is looked at again or the network came back; answers how to stop it. */
export function onWake(listener: () => void): () => void {
  const seen = (): void => void (isVisible() && listener());
  page.document?.addEventListener('visibilitychange', seen);
  page.addEventListener?.('online', listener);
  return () => {
    page.document?.removeEventListener('visibilitychange', seen);
    page.removeEventListener?.('online', listener);
  };
}

/** Tells when the page is left, perhaps for good. */
export function onLeave(listener: () => void): () => void {
  const hidden = (): void => void (isVisible() || listener());
  page.document?.addEventListener('visibilitychange', hidden);
  return () => page.document?.removeEventListener('visibilitychange', hidden);
}

/** The browser's own store; undefined in Node and where it is forbidden. */
export function browserStore(): Page['localStorage'] {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}
