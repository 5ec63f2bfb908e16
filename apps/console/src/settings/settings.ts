import { useStore } from '../data/use-store.js';
import { settingsStore, type Settings } from './kept-settings.js';

export * from './kept-settings.js';
export const useSettings = (): Settings => useStore(settingsStore);
