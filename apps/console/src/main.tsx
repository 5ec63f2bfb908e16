import '@fontsource-variable/inter/wght.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import { registerWorker } from './offline/register.js';
import { followSettings } from './settings/settings.js';
import { startWords } from './words/words.js';

followSettings();
await startWords();
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
registerWorker();
