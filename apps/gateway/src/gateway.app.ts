import type { AppDefinition } from '@rover/platform';
import { setUpEdge } from './edge/gateway-edge.js';
import { gatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';

/** The gateway as `main.ts`, tests and benches start it. */
export const gateway: AppDefinition<typeof gatewayConfig> = {
  name: 'gateway',
  module: GatewayModule,
  config: gatewayConfig,
  http: setUpEdge,
};
