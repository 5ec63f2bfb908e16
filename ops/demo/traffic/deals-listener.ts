import { io } from 'socket.io-client';
import type { Arrivals } from './arrivals.js';
import type { StockUnit } from './stock.js';
import type { Tally } from './tally.js';

const events = ['deal.arrived', 'deal.scored', 'deal.price.dropped', 'deal.stock.changed'] as const;

interface SubscribeAnswer {
  error?: { code?: string; message?: string };
}

/** Follows the room `deals` as a browser would; answers how to stop. A refusal is counted, and tried again. */
export function listenToDeals(
  url: string,
  token: string,
  { arrivals, tally }: { arrivals: Arrivals; tally: Tally },
): () => void {
  const socket = io(url, { auth: { token }, transports: ['websocket'], forceNew: true });
  socket.on('connect', () => {
    socket.emit('subscribe', { room: 'deals' }, (answer: SubscribeAnswer) => {
      if (!answer.error) return;
      tally.count('refused');
      tally.lastRefusal = `subscribe deals: ${answer.error.code ?? answer.error.message ?? 'no reason given'}`;
    });
  });
  socket.on('connect_error', (error) => {
    tally.count('unanswered');
    tally.lastRefusal = `socket: ${error.message}`;
  });
  for (const event of events)
    socket.on(event, ({ data }: { data: { listing: StockUnit } }) => arrivals.arrived(data.listing));
  return () => socket.disconnect();
}
