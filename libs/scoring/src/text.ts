/** The form in which texts are compared: case and outer blanks do not count. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}
