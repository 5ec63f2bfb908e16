/**
 * The first script, small: it asks for all that the address will need, so that nothing of it waits for what comes before.
 */
// Before all other styles, which refine these.
import '@fontsource-variable/inter/wght.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './shell/frame.css';
import { showKeptTypeface } from './design/typeface.js';
import { askEarly } from './data/early.js';
import { firstQuestion } from './screens/deals/first-question.js';
import { SESSION_KEY } from './session/kept-session.js';
import { signInFile } from './session/sign-in-file.js';
import { followSettings, settingsStore } from './settings/kept-settings.js';
import { placeIn, screenFiles, type ScreenId } from './shell/screen-files.js';
import { wordFiles } from './words/word-files.js';

followSettings();
showKeptTypeface();
const { language, currency } = settingsStore.get();
const screen = placeIn(location.pathname);
const isSignedIn = ![null, 'null'].includes(localStorage.getItem(SESSION_KEY));

function ask(screen: ScreenId): void {
  // Who needs it asks again, and tells what went wrong.
  screenFiles[screen]().catch(() => undefined);
  if (screen === 'deals') askEarly(firstQuestion(location.search, currency));
  else if (language === 'en') wordFiles.en().catch(() => undefined);
}

if (!isSignedIn) signInFile().catch(() => undefined);
else if (screen) ask(screen);
if (language !== 'en') wordFiles[language]().catch(() => undefined);
void import('./main.js');

// A browser takes its time for the first format of a page; now it would only wait for the network.
new Intl.NumberFormat(language, { style: 'currency', currency: currency || 'EUR' }).format(0);
new Intl.PluralRules(language).select(0);
