import { startApp } from '@rover/platform';
import { realtimeGateway } from './realtime-gateway.js';

await startApp(realtimeGateway);
