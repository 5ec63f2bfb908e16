interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

const ADDRESS = '/worker.js';

/** Lets the page be installed and shown without a network. Where that is not possible, it works as long as there is one. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('rover-worker', {
    createScriptURL: (url) => {
      if (url !== ADDRESS) throw new TypeError(`No worker is at ${url}.`);
      return url;
    },
  });
  const address = policy ? policy.createScriptURL(ADDRESS) : ADDRESS;
  const register = (): void => void navigator.serviceWorker.register(address).catch(() => undefined);
  // What is shown first does not wait for what keeps it.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
