/** Of English what the first page needs comes with it, the rest with the other screens; other languages come whole. */
export const wordFiles = {
  en: () => import('./en/screens.js'),
  de: () => import('./de/index.js'),
  fr: () => import('./fr/index.js'),
  es: () => import('./es/index.js'),
};
