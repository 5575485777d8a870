import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { headersFor } from "../content-policy.ts";
import { builtSite } from "./lib/site.ts";

const FILES = ["/index.html", "/assets/checker.worker-abc.js", "/service-worker.js"];

it.each(FILES)("the manual names the headers of %s as they are, for each kind of host", async (path) => {
  const manual = await readFile(new URL("../../../docs/hosting.md", import.meta.url), "utf8");
  const { "Content-Security-Policy": policy, ...others } = headersFor(path);
  // In plain words, for nginx and for Apache.
  expect(manual.split(policy!).length - 1).toBe(3);
  for (const [name, value] of Object.entries(others)) {
    expect(manual).toContain(`add_header ${name} "${value}" always;`);
    expect(manual).toContain(`Header always set ${name} "${value}"`);
  }
});

it("writes a _headers file in which no file gets two policies", async () => {
  const site = await builtSite();
  const text = new TextDecoder().decode(site.get("/_headers")!.body);
  const rules = text
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [path = "", ...headers] = rule.split("\n");
      const matches = (asked: string): boolean =>
        path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : asked === path;
      return { matches, policy: headers.find((header) => header.startsWith("  Content-Security-Policy: ")) };
    });
  for (const path of [...site.keys(), "/"]) {
    const policies = rules
      .filter(({ matches, policy }) => policy && matches(path))
      .map(({ policy }) => policy);
    const isNamed = /^\/(?:index\.html|service-worker\.js)?$|\.worker-/u.test(path);
    expect(policies).toEqual(
      isNamed ? [`  Content-Security-Policy: ${headersFor(path)["Content-Security-Policy"]}`] : [],
    );
  }
});
