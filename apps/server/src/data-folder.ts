import { mkdirSync, statSync } from "node:fs";
import { StartError } from "./start-error.ts";

/**
 * Makes the folder that holds the database and the key, for its owner alone.
 * @throws StartError where it cannot be made, is no folder, or others may read it
 */
export function ensureDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new StartError(
      `The folder ${folder} cannot be made${codeOf(cause)}. Set CHAPERONE_HOME to one that can.`,
      { cause },
    );
  }
  const { mode } = statSync(folder);
  // Windows keeps no such modes; the user's profile folder protects it there.
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new StartError(
    `The folder ${folder} can be opened by others on this machine (mode ${(mode & 0o777).toString(8)}). ` +
      `It holds drafts and sign-ins: close it with chmod 700 "${folder}", or set CHAPERONE_HOME to another.`,
  );
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
