import { createHash, createPublicKey, type JsonWebKey, verify } from "node:crypto";
import type { Context } from "hono";
import type { StandInEnv } from "./faults.ts";

/**
 * The key that signed a request, by its proof (RFC 9449): for this method and address, and for this token where there
 * is one.
 * @param server its own address
 * @returns the key in one line; null where the proof is missing or wrong
 */
export function proofOf(c: Context<StandInEnv>, server: string, token?: string): string | null {
  const [head = "", body = "", signature = ""] = c.req.header("dpop")?.split(".") ?? [];
  if (signature === "") return null;
  const { jwk } = decoded<{ jwk: JsonWebKey }>(head);
  const { htm, htu, ath } = decoded<{ htm: string; htu: string; ath?: string }>(body);
  const key = createPublicKey({ key: jwk, format: "jwk" });
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${body}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  const isFor = htm === c.req.method && htu === `${server}${c.req.path}`;
  const isOf = token === undefined || ath === createHash("sha256").update(token).digest("base64url");
  return isSigned && isFor && isOf ? `${jwk.x} ${jwk.y}` : null;
}

const decoded = <Claims>(part: string): Claims => JSON.parse(Buffer.from(part, "base64url").toString());
