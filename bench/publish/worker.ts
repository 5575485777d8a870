// One process that sends what is due, until it is told to stop. TASK: { url, keyText }.

import { createChecker } from "@chaperone/checker";
import type { Checker } from "@chaperone/core";
import { publisherOf } from "@chaperone/networks/publishing";
import { loadKey, openStore } from "@chaperone/store";
import { createDesk } from "../../packages/desk/src/index.ts";

const { url, keyText } = JSON.parse(process.env.TASK ?? "{}");
const store = await openStore({ url }, loadKey({ env: keyText }));
const checker: Checker = createChecker({ jurisdiction: "IE", profession: "doctor" });
const desk = createDesk({
  store,
  checker,
  publisherOf,
  editions: { rules: "bench", guidance: "bench" },
  reach: { allowLoopback: true },
  // Where they were handed in with a desk at work, a job would stand ready for each time; here the sweeper finds them.
  pace: { sweep: 5_000 },
  onError: (where, error) => console.error(where, error),
});
await desk.start();
process.on("SIGTERM", async () => {
  await desk.stop();
  await store.close();
  const { user, system } = process.cpuUsage();
  console.error(`A worker took ${Math.round((user + system) / 1e5) / 10} s of processor time.`);
  process.exit();
});
