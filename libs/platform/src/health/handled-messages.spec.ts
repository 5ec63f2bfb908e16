import type { HandlerRun, StreamMessage } from '@rover/redis-streams';
import { HandledMessages } from './handled-messages.js';

const run = (type: string, messages: number): HandlerRun => ({
  ...{ kind: 'event', type, topic: 'deals', partition: 0, group: 'showroom' },
  messages: Array.from({ length: messages }, () => ({}) as StreamMessage),
});

it('counts messages and adds up the time of their handlers, by type', () => {
  const handled = new HandledMessages();
  handled.hooks.handled?.(run('deal.scored', 3), 'done', 20);
  handled.hooks.handled?.(run('deal.scored', 1), 'retry', 10.5);
  handled.hooks.handled?.(run('lead.updated', 1), 'done', 1);
  expect(handled.list()).toEqual([
    { type: 'deal.scored', messages: 4, seconds: 0.031 },
    { type: 'lead.updated', messages: 1, seconds: 0.001 },
  ]);
});
