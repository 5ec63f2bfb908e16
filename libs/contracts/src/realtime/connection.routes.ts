import { defineRoute } from '../define/route.js';
import {
  getRealtimeStats,
  listConnections,
  reconnectRequest,
  requestReconnect,
} from './connection.messages.js';

const path = '/api/v1/realtime';
const common = { access: ['admin'], tag: 'Operations' } as const;

export const realtimeStatsRoute = defineRoute({
  ...common,
  id: 'realtime.stats',
  method: 'GET',
  path: `${path}/stats`,
  summary: 'Live connections and rooms by kind, over all servers',
  reply: getRealtimeStats.reply,
});

export const listConnectionsRoute = defineRoute({
  ...common,
  id: 'realtime.connections',
  method: 'GET',
  path: `${path}/connections`,
  summary: 'Who is connected, the longest first',
  query: listConnections.request,
  reply: listConnections.reply,
});

export const requestReconnectRoute = defineRoute({
  ...common,
  id: 'realtime.reconnect',
  method: 'POST',
  path: `${path}/reconnect`,
  summary: 'Have connections made anew: told by `session.reconnect`, then closed, spread over some seconds',
  body: reconnectRequest,
  reply: requestReconnect.reply,
});
