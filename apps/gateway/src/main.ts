import { startApp } from '@rover/platform';
import { gateway } from './gateway.app.js';

await startApp(gateway);
