/** The bytes of a file imported as `?packed` (packed.ts). */
export async function unpack({
  default: packed,
}: {
  readonly default: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // A loop, because a callback for each of many million bytes takes a second.
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
