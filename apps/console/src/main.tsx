import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { whenIdle } from './data/when-idle.js';
import { keepTypeface, typefaceReady } from './design/typeface.js';
import { registerWorker } from './offline/register.js';
import { firstScreen } from './shell/first-screen.js';
import { startWords } from './words/words.js';

/** Scripts do not wait for the styles, but what is shown is measured by them. */
async function styled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!link || link.sheet) return;
  await new Promise((resolve) => ['load', 'error'].forEach((name) => link.addEventListener(name, resolve)));
}

await Promise.all([firstScreen(), startWords(), styled().then(typefaceReady)]);
const root = document.getElementById('root') as HTMLElement;
root.replaceChildren();
createRoot(root).render(<App />);
registerWorker();
whenIdle(() => void keepTypeface().catch(() => undefined));
