import type { AppDefinition } from '@rover/platform';
import { AppModule } from './app.module.js';
import { realtimeConfig } from './realtime.config.js';
import { Doorman } from './sockets/doorman.js';
import { SocketAdapter } from './sockets/socket.adapter.js';

/** The app as `main.ts` and the tests start it. */
export const realtimeGateway: AppDefinition<typeof realtimeConfig> = {
  name: 'realtime-gateway',
  module: AppModule,
  config: realtimeConfig,
  http: (app, { config, clock }) =>
    app.useWebSocketAdapter(new SocketAdapter(app, config, new Doorman(config, clock))),
};
