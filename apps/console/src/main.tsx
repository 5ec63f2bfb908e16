import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { registerWorker } from './offline/register.js';
import { startWords } from './words/words.js';

await startWords();
const root = document.getElementById('root') as HTMLElement;
root.replaceChildren();
createRoot(root).render(<App />);
registerWorker();
