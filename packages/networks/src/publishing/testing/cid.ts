import { createHash } from "node:crypto";

const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const DAG_CBOR = 0x71;
const RAW = 0x55;

/** A content identifier of the right form. Over JSON, not CBOR: another one than the real server's. */
export const cidOf = (value: unknown): string => encode(DAG_CBOR, JSON.stringify(value));
export const blobCid = (bytes: Uint8Array): string => encode(RAW, bytes);

function encode(codec: number, content: string | Uint8Array): string {
  const hash = createHash("sha256").update(content).digest();
  const bits = [1, codec, 0x12, 0x20, ...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/gu) ?? [];
  return `b${groups.map((group) => LETTERS[Number.parseInt(group.padEnd(5, "0"), 2)]).join("")}`;
}
