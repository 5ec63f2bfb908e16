import { z } from 'zod';
import { defineCommand, defineEvent, defineTopic } from '@rover/contracts';
import { RawJson, type OutgoingMessage } from '@rover/redis-streams';
import { assertHandlers } from './assert-handlers.js';
import { Bus } from './bus.js';
import { callerOf, scopeOf } from './message-scope.js';

const topic = defineTopic({ name: 'things', partitions: 2, maxLength: 10, description: 'Things' });
const made = defineEvent({
  name: 'thing.made',
  topic,
  data: z.strictObject({ id: z.string() }),
  key: ({ id }) => id,
  source: 'showroom',
  consumers: ['showroom'],
  description: 'A thing was made',
});
const make = defineCommand({
  name: 'things.make',
  service: 'showroom',
  request: z.strictObject({ id: z.string() }),
  reply: z.strictObject({ at: z.string() }),
  timeoutMs: 700,
  description: 'Make a thing',
});
const caller = { sub: 'ann', roles: ['salesRep' as const] };

describe('Bus', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  it('asks by contract: name, deadline, caller, trace', async () => {
    const request = vi.fn().mockResolvedValue({ at: 'now' });
    const bus = new Bus({ request }, { append: vi.fn().mockRejectedValue(new Error('not called')) });
    await expect(bus.request(make, { id: '1' }, { caller, traceparent })).resolves.toEqual({ at: 'now' });
    expect(request).toHaveBeenCalledWith(
      'things.make',
      { id: '1' },
      { deadlineMs: 700, traceparent, context: { caller }, raw: false },
    );
  });

  it('forwards an answer unread when it is only handed on', async () => {
    const text = new RawJson('{"at":"now"}');
    const request = vi.fn().mockResolvedValue(text);
    const bus = new Bus({ request }, { append: vi.fn().mockRejectedValue(new Error('not called')) });
    await expect(bus.forward(make, { id: '1' })).resolves.toBe(text);
    expect(request).toHaveBeenCalledWith('things.make', { id: '1' }, expect.objectContaining({ raw: true }));
  });

  it('publishes by contract: topic, type, key, subject, caller, trace', async () => {
    const append = vi
      .fn<(topic: unknown, messages: readonly OutgoingMessage[]) => Promise<string[]>>()
      .mockResolvedValue(['1-0']);
    const bus = new Bus({ request: vi.fn().mockRejectedValue(new Error('not called')) }, { append });
    await bus.publish(made, [{ id: 'a' }, { id: 'b' }], { caller, traceparent });
    expect(append.mock.calls[0]?.[0]).toBe(topic);
    expect(append.mock.calls[0]?.[1]).toEqual([
      { type: 'thing.made', key: 'a', subject: 'a', data: { id: 'a' }, traceparent, context: { caller } },
      { type: 'thing.made', key: 'b', subject: 'b', data: { id: 'b' }, traceparent, context: { caller } },
    ]);
  });

  it('hands on the scope of a message, and knows when nobody asks', () => {
    expect(scopeOf({ context: { caller }, traceparent })).toEqual({ caller, traceparent });
    expect(callerOf({ context: { caller } })).toBe(caller);
    expect(() => callerOf({})).toThrow(expect.objectContaining({ status: 403 }));
  });
});

describe('assertHandlers', () => {
  const declared = { requests: [make], events: [made] };
  const event = { isEventHandler: true };
  const check = (handlers: Record<string, object>) => () =>
    assertHandlers('showroom', new Map(Object.entries(handlers)), declared);

  it('accepts one handler for each message', () => {
    expect(check({ 'things.make': {}, 'thing.made': event })).not.toThrow();
  });

  it.each([
    ['a message without handler', { 'things.make': {} }, /thing\.made has no handler/],
    [
      'a message with two',
      { 'things.make': {}, 'thing.made': { ...event, next: event } },
      /thing\.made has two handlers/,
    ],
    [
      'a message of another app',
      { 'things.make': {}, 'thing.made': event, 'things.lose': {} },
      /things\.lose is not for this app/,
    ],
    [
      'an event handled as a request',
      { 'things.make': {}, 'thing.made': {} },
      /thing\.made is handled as the wrong kind/,
    ],
  ])('stops at %s', (_what, handlers, message) => {
    expect(check(handlers)).toThrow(message);
  });
});
