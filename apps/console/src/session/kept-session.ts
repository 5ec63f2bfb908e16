/** Where the browser keeps who is signed in, and the last token of them. */
export const SESSION_KEY = 'rover.session';
export const TOKEN_KEY = 'rover.token';
