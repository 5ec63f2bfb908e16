import { RoverError } from '@rover/client';
import { settingsStore, type Language } from '../settings/settings.js';
import { refusalOf } from './refusal.js';
import { startWords } from './words.js';

// Older Nodes have none, and the settings begin with the language of the browser.
vi.hoisted(() => void vi.stubGlobal('navigator', { language: 'en-GB' }));

const speak = async (language: Language): Promise<void> => {
  settingsStore.set({ ...settingsStore.get(), language });
  await startWords();
};
const closed = new RoverError({ code: 'LEAD_CLOSED', message: 'The lead is lost.', status: 409 });

describe('why something was refused', () => {
  afterEach(() => speak('en'));

  it('is in English what the platform says', () => expect(refusalOf(closed)).toBe('The lead is lost.'));

  it('is said in the reader’s language, also when it was kept', async () => {
    await speak('de');
    expect(refusalOf(closed)).toBe('Über den Lead ist schon entschieden.');
    expect(refusalOf({ code: 'LEAD_CLOSED', message: 'The lead is lost.' })).toBe(refusalOf(closed));
  });

  it('is what the error says where no language has words for it', async () => {
    await speak('fr');
    expect(refusalOf(new RoverError({ code: 'VALIDATION_FAILED', message: 'price: is missing' }))).toBe(
      'price: is missing',
    );
    expect(refusalOf(new TypeError('no number'))).toBe('no number');
    expect(refusalOf('gone')).toBe('gone');
  });
});
