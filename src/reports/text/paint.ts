/** Colour and weight, where the reader has them. Nothing is said by colour alone. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}
