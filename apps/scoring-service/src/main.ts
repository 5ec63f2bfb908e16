import { startApp } from '@rover/platform';
import { scoringService } from './scoring-service.js';

await startApp(scoringService);
