import { installForTests } from "./debian.mjs";
import { findNats } from "./find-nats.mjs";

/** A NATS server for the tests of `chaperone worker`: found, else installed where that is ours to do. */
export function ensureNats() {
  if (findNats()) return;
  installForTests("a NATS server", "nats-server");
  if (findNats()) return;
  console.log(
    "\nNo NATS server is installed: chaperone worker is tested without one, which leaves most of it out. Install one " +
      "(Debian and Ubuntu: sudo apt-get install nats-server; macOS: brew install nats-server) or set NATS_SERVER to " +
      "its program. The tests start and stop servers of their own.\n",
  );
}
