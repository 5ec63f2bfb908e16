import { clientMessages } from '../realtime/client.messages.js';
import { roomCatalogue } from '../realtime/rooms.js';
import { roomEvent, serverNotices, socketProblem } from '../realtime/server.messages.js';
import { events } from '../registry.js';
import { topics } from '../topics.js';
import { API_DESCRIPTION, API_TITLE, API_VERSION } from './about.js';
import type { JsonSchema } from './json-schema.js';
import { SchemaCatalogue } from './json-schema.js';

/** The AsyncAPI 3 document of the domain streams and the Socket.IO rooms, from the contracts alone. */
export function asyncApiDocument(): JsonSchema {
  const schemas = new SchemaCatalogue();
  const messages = Object.fromEntries(events.flatMap((event) => messagesOf(event, schemas)));
  return {
    asyncapi: '3.0.0',
    info: { title: API_TITLE, version: API_VERSION, description: API_DESCRIPTION, license: { name: 'MIT' } },
    defaultContentType: 'application/json',
    servers: {
      streams: { host: 'redis:6379', protocol: 'redis', description: 'Redis Streams between the services' },
      sockets: {
        host: 'gateway',
        protocol: 'ws',
        description: 'Socket.IO 4 at /socket.io; token in `auth.token`',
      },
    },
    channels: { ...topicChannels(), ...roomChannels(), session: sessionChannel() },
    operations: { ...topicOperations(), ...roomOperations(), ...sessionOperations() },
    components: {
      messages: { ...messages, ...sessionMessages(schemas), ...notices(schemas) },
      schemas: schemas.components,
    },
  };
}

type Event = (typeof events)[number];

/** What rooms hear of some events is not what stands on their stream: those have two messages. */
const heardName = (event: Event): string => (event.heard ? `${event.name}.heard` : event.name);

const messagesOf = (event: Event, schemas: SchemaCatalogue): [string, JsonSchema][] => [
  [event.name, message(event, event.data, schemas)],
  ...(event.heard ? [[heardName(event), message(event, event.heard, schemas)] as [string, JsonSchema]] : []),
];

function message(event: Event, data: Event['data'], schemas: SchemaCatalogue): JsonSchema {
  return {
    name: event.name,
    title: event.name,
    summary: event.description,
    description: `Said by ${event.source}${event.consumers.length ? `; handled by ${event.consumers.join(', ')}` : ''}.`,
    payload: schemas.of(data, 'output'),
  };
}

/** What the server says of the session itself. An event of a room is in `data` of the last one. */
const notices = (schemas: SchemaCatalogue): Record<string, JsonSchema> => ({
  ...Object.fromEntries(
    Object.entries(serverNotices).map(([name, { description: summary, payload }]) => [
      name,
      { name, title: name, summary, payload: schemas.of(payload, 'output') },
    ]),
  ),
  'room.event': {
    name: 'room.event',
    title: 'room.event',
    summary: 'How every event of a room comes: under its own name (`type`), as this one argument',
    payload: schemas.of(roomEvent, 'output'),
  },
});

const replyName = (name: string): string => `${name}.reply`;

/** What clients send, and the acknowledgement of each. */
const sessionMessages = (schemas: SchemaCatalogue): Record<string, JsonSchema> =>
  Object.fromEntries(
    clientMessages.flatMap(({ name, description, request, reply }) => [
      [name, { name, title: name, summary: description, payload: schemas.of(request, 'input') }],
      [
        replyName(name),
        {
          name: replyName(name),
          title: replyName(name),
          summary: `Acknowledgement of \`${name}\`, or \`{error}\``,
          payload: {
            oneOf: [
              schemas.of(reply, 'output'),
              {
                type: 'object',
                required: ['error'],
                properties: { error: schemas.of(socketProblem, 'output') },
              },
            ],
          },
        },
      ],
    ]),
  );

const channelId = (kind: 'topic' | 'room', name: string): string =>
  `${kind}-${name.replace(/[^a-zA-Z]/g, '')}`;

const byTopic = (name: string): Event[] => events.filter((event) => event.topic.name === name);

const heardNameOf = (name: string): string => heardName(events.find((event) => event.name === name) as Event);

const reference = (name: string): JsonSchema => ({ $ref: `#/components/messages/${name}` });

function topicChannels(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.values(topics).map((topic) => [
      channelId('topic', topic.name),
      {
        address: `rover:{${topic.name}:<partition>}`,
        description: `${topic.description}. ${topic.partitions} partitions.`,
        servers: [{ $ref: '#/servers/streams' }],
        messages: Object.fromEntries(byTopic(topic.name).map((event) => [event.name, reference(event.name)])),
      },
    ]),
  );
}

function roomChannels(): Record<string, JsonSchema> {
  return Object.fromEntries(
    roomCatalogue.map((room) => [
      channelId('room', room.name),
      {
        address: room.name,
        description: room.description,
        servers: [{ $ref: '#/servers/sockets' }],
        ...(room.name.includes('{id}') && { parameters: { id: { description: 'What the room is about' } } }),
        messages: Object.fromEntries(room.events.map((name) => [name, reference(heardNameOf(name))])),
      },
    ]),
  );
}

const operation = (channel: string, summary: string): JsonSchema => ({
  action: 'receive',
  channel: { $ref: `#/channels/${channel}` },
  summary,
});

const topicOperations = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.values(topics).map((topic) => {
      const channel = channelId('topic', topic.name);
      return [`read-${channel}`, operation(channel, 'Read in a consumer group of your own')];
    }),
  );

const roomOperations = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    roomCatalogue.map((room) => {
      const channel = channelId('room', room.name);
      return [`follow-${channel}`, operation(channel, 'Subscribe with `subscribe {room, since?}`')];
    }),
  );

const sessionNames = clientMessages.flatMap(({ name }) => [name, replyName(name)]);

const sessionChannel = (): JsonSchema => ({
  address: '/socket.io',
  description:
    'The connection itself: what a client sends (Socket.IO events with one argument and an acknowledgement) and what the server says of the session',
  servers: [{ $ref: '#/servers/sockets' }],
  messages: Object.fromEntries(
    [...sessionNames, ...Object.keys(serverNotices), 'room.event'].map((name) => [name, reference(name)]),
  ),
});

const inSession = (name: string): JsonSchema => ({ $ref: `#/channels/session/messages/${name}` });

function sessionOperations(): Record<string, JsonSchema> {
  const channel = { $ref: '#/channels/session' };
  const sent = clientMessages.map(({ name, description }) => [
    `send-${name}`,
    {
      action: 'send',
      channel,
      summary: description,
      messages: [inSession(name)],
      reply: { channel, messages: [inSession(replyName(name))] },
    },
  ]);
  const heard = { action: 'receive', channel, summary: 'What the server says of the session' };
  const messages = [...Object.keys(serverNotices), 'room.event'].map(inSession);
  return { ...Object.fromEntries(sent), 'hear-session': { ...heard, messages } };
}
