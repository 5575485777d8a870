/** Something sealed with AES-GCM: without the key it can neither be read nor changed unnoticed. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** As long as the algorithm wants it; another one for everything sealed. */
const IV_BYTES = 12;

/** @param of what it belongs to: under another name it does not open */
export async function seal(key: CryptoKey, bytes: BufferSource, of: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, of), key, bytes) };
}

/** @throws where the key is another one, or something was changed */
export const unseal = (key: CryptoKey, { iv, data }: Sealed, of: string): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(algorithm(iv, of), key, data);

const algorithm = (iv: Uint8Array<ArrayBuffer>, of: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(of),
});

export const sealValue = (key: CryptoKey, value: unknown, of: string): Promise<Sealed> =>
  seal(key, new TextEncoder().encode(JSON.stringify(value)), of);

export const unsealValue = async (key: CryptoKey, sealed: Sealed, of: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await unseal(key, sealed, of)));
