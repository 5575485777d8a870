import { createHash, randomBytes } from "node:crypto";

/** 256 bits for a link or a cookie: nothing that can be guessed. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: enough to know it again, too little to use it. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
