/**
 * The first script, small: it asks for all that the address will need, so that nothing of it waits for what comes before.
 */
// Before all other styles, which refine these.
import '@fontsource-variable/inter/wght.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './shell/frame.css';
import { askEarly } from './data/early.js';
import { firstQuestion } from './screens/deals/first-question.js';
import { SESSION_KEY } from './session/kept-session.js';
import { followSettings, settingsStore } from './settings/kept-settings.js';
import { screenFiles, type ScreenId } from './shell/screen-files.js';
import { wordFiles } from './words/word-files.js';

followSettings();
const { language, currency } = settingsStore.get();
const place = location.pathname.split('/')[1] || 'deals';
const isSignedIn = ![null, 'null'].includes(localStorage.getItem(SESSION_KEY));

function ask(screen: ScreenId): void {
  // Who needs it asks again, and tells what went wrong.
  screenFiles[screen]().catch(() => undefined);
  if (screen === 'deals') askEarly(firstQuestion(location.search, currency));
  else if (language === 'en') wordFiles.en().catch(() => undefined);
}

if (language !== 'en') wordFiles[language]().catch(() => undefined);
if (isSignedIn && place in screenFiles) ask(place as ScreenId);
void import('./main.js');
