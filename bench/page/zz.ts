import { writeFileSync } from "node:fs";
import { draftOf, launch } from "../../apps/web/test/lib/browser.ts";
import { builtSite } from "../../apps/web/test/lib/site.ts";
import { host } from "./host.ts";
import { install } from "./in-page.ts";

const site = await builtSite();
const browser = await launch();
const context = await browser.newContext({
  locale: "en-GB",
  viewport: { width: 390, height: 844 },
  reducedMotion: "reduce",
});
await context.addInitScript(install);
const server = await host(site, { name: "", bitsPerSecond: 1e10, latencyMs: 0 });
const page = await context.newPage();
await page.goto(server.url);
await draftOf(page).focus();
await page.keyboard.insertText(
  "Saw Mrs Sarah Okafor, 83, from Ballina again today. Her NHS number is 943 476 5919.",
);
await page.locator(".finding").first().waitFor();
await page.waitForTimeout(4000);
const session = await context.newCDPSession(page);
await session.send("Profiler.enable");
await session.send("Profiler.setSamplingInterval", { interval: 200 });
const text = " He was glad to be home, and so were the dogs. He was glad to be home.";
for (const long of [false, true]) {
  if (long) {
    await page.keyboard.insertText(
      "She came in with her daughter on Tuesday and asked about the new tablets. ".repeat(136),
    );
    await page.waitForTimeout(8000);
  }
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const m = async () =>
    Object.fromEntries((await session.send("Performance.getMetrics")).metrics.map((x) => [x.name, x.value]));
  const before = await m();
  await session.send("Profiler.start");
  for (const key of text) await page.keyboard.type(key, { delay: 80 });
  const { profile } = await session.send("Profiler.stop");
  const after = await m();
  for (const name of [
    "TaskDuration",
    "ScriptDuration",
    "LayoutDuration",
    "RecalcStyleDuration",
    "LayoutCount",
    "RecalcStyleCount",
  ])
    console.log(
      long,
      name,
      (((after[name]! - before[name]!) * (name.endsWith("Count") ? 1 : 1000)) / text.length).toFixed(2),
      "per key",
    );
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>();
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  profile.samples!.forEach((id, i) => {
    const d = profile.timeDeltas![i]! / 1000;
    const name = (x: number) => {
      const f = byId.get(x)!.callFrame;
      return `${f.functionName || "(anon)"}:${f.columnNumber}`;
    };
    self.set(name(id), (self.get(name(id)) ?? 0) + d);
    const seen = new Set<string>();
    for (let x: number | undefined = id; x !== undefined; x = parent.get(x)) {
      const k = name(x);
      if (!seen.has(k)) {
        seen.add(k);
        total.set(k, (total.get(k) ?? 0) + d);
      }
    }
  });
  const top = (m: Map<string, number>) =>
    [...m]
      .sort((a, b) => b[1] - a[1])
      .filter(([k]) => !k.startsWith("(idle") && !k.startsWith("(root") && !k.startsWith("(program"))
      .slice(0, 25)
      .map(([k, v]) => `${k} ${(v / text.length).toFixed(2)}`)
      .join("\n  ");
  console.log("SELF ms per key\n  " + top(self));
  console.log("TOTAL\n  " + top(total));
  writeFileSync("/tmp/h7/offline.profile.json", JSON.stringify(profile));
}
await browser.close();
server.close();
