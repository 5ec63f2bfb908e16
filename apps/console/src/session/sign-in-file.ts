/** Whoever is signed in has no use for it. */
export const signInFile = () => import('./sign-in.js');
