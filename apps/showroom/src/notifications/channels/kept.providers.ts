import type { Provider } from './provider.js';

/** What a page shows is there once it is stored: the event that tells of it is the delivery. */
export const pageProvider: Provider = { name: 'socket', recognises: true, send: () => Promise.resolve(null) };

/** Sends nothing to anybody: messages are kept, and managers read them. */
export const developmentProvider: Provider = {
  name: 'development',
  recognises: true,
  send: () => Promise.resolve(null),
};
