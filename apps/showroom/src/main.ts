import { startApp } from '@rover/platform';
import { app } from './app.js';

await startApp(app);
