import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

// Where Debian puts it, which is on the path of root alone, and Homebrew.
const OTHERS = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/bin"];

/** The NATS server's program; undefined where there is none. */
export function findNats() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...OTHERS];
  const places = folders.map((folder) => join(folder, "nats-server"));
  return [process.env.NATS_SERVER, ...places].find((file) => file && existsSync(file));
}
