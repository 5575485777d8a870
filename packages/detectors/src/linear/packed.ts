import type { Head, LinearModel } from "./model.ts";

/** Layout: length of the header (4 bytes, little-endian), header as JSON, rarity, weights. */
export function pack({ labels, heads, rarity, weights }: LinearModel): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ labels, heads, buckets: rarity.length }));
  const bytes = new Uint8Array(4 + header.length + rarity.length + weights.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  bytes.set(rarity, 4 + header.length);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    4 + header.length + rarity.length,
  );
  return bytes;
}

/**
 * @throws RangeError when the bytes are not a whole model, so that a damaged file is a failed part and not a silent one.
 */
export function unpack(bytes: Uint8Array): LinearModel {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as {
    labels: string[];
    heads: Head[];
    buckets: number;
  };
  const from = 4 + length;
  const rarity = bytes.subarray(from, from + header.buckets);
  const rest = bytes.subarray(from + header.buckets);
  if (rest.length !== header.buckets * header.labels.length)
    throw new RangeError(
      "The model is not whole: run `npm run train` or check out packages/detectors/model again.",
    );
  return { ...header, rarity, weights: new Int8Array(rest.buffer, rest.byteOffset, rest.length) };
}
