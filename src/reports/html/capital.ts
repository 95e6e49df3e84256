/** The first letter of a heading, where a word is in the middle of a sentence elsewhere. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
