/** A small file as a network would hand it out, of invented people. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const sample = (name: string, text: string): Sample => ({
  name,
  bytes: new TextEncoder().encode(text),
});
