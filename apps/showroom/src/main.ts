import { startApp } from '@rover/platform';
import { AppModule } from './app.module.js';

await startApp({ name: 'showroom', module: AppModule });
