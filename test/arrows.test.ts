import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Who may import whom, as the architecture says. A package not named here may import nothing of ours. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/guidance": ["core"],
  "packages/lexicons": ["core"],
  "packages/claims": ["core"],
  "packages/detectors": ["claims", "lexicons", "core"],
  "packages/risk": ["lexicons", "core"],
  "packages/rules": ["claims", "risk", "lexicons", "core"],
  "packages/reader": ["lexicons", "core"],
  "packages/images": ["core"],
  "packages/networks": ["core"],
  "packages/checker": ["detectors", "risk", "rules", "guidance", "lexicons", "core"],
  "packages/archives": ["core"],
  "packages/audit": ["archives", "checker", "risk", "guidance", "core"],
  "packages/store": ["core"],
  "packages/desk": ["checker", "networks", "store", "core"],
  "apps/cli": [
    "archives",
    "audit",
    "checker",
    "reader",
    "images",
    "guidance",
    "risk",
    "rules",
    "store",
    "core",
  ],
  // Of the server the page knows types alone: what its routes take and answer. Of the desk what it says of pauses.
  "apps/web": [
    "archives",
    "audit",
    "checker",
    "reader",
    "images",
    "networks",
    "guidance",
    "risk",
    "rules",
    "core",
    "server",
    "desk/pauses",
  ],
  // The server sends the page with the page's own content policy.
  "apps/server": ["web", "desk", "checker", "reader", "images", "networks", "store", "guidance", "core"],
};

const root = new URL("../", import.meta.url).pathname;
const sources = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root });
const SCOPE = "@chaperone/";
const IMPORT = /(?:from|import)\s*\(?\s*["']([^"']+)["']/gu;

it("every import follows the arrows", () => {
  const wrong: string[] = [];
  for (const file of sources) {
    const home = file.split("/").slice(0, 2).join("/");
    // An example in a comment imports nothing.
    const code = readFileSync(`${root}${file}`, "utf8").replaceAll(/^ *\*.*$/gmu, "");
    for (const [, specifier = ""] of code.matchAll(IMPORT)) {
      const ours = /^@chaperone\/([^/]+)/u.exec(specifier)?.[1];
      const allowed = ARROWS[home] ?? [];
      const isAllowed =
        ours === undefined || [ours, specifier.slice(SCOPE.length)].some((one) => allowed.includes(one));
      if (!isAllowed) wrong.push(`${file} imports ${specifier}`);
      if (/^(?:\.\.\/)+(?:packages|apps)\//u.test(specifier)) wrong.push(`${file} reaches into ${specifier}`);
    }
  }
  expect(sources.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

it("the page takes nothing but types from the server", () => {
  const wrong = sources.filter(
    (file) =>
      file.startsWith("apps/web/") &&
      /^import (?!type)[^;]*"@chaperone\/server/mu.test(readFileSync(`${root}${file}`, "utf8")),
  );
  expect(wrong).toEqual([]);
});

it("what the desk says of pauses brings nothing of the desk into the page", () => {
  const imported = ["pauses", "night"].flatMap((name) => {
    const code = readFileSync(`${root}packages/desk/src/rules/${name}.ts`, "utf8");
    return [...code.matchAll(/^(?:import|export) (?!type)[^;]*? from "([^"]+)"/gmu)].map(([, from]) => from);
  });
  const wrong = imported.filter((from) => from !== "./night.ts");
  expect(wrong).toEqual([]);
});

it("the pure packages touch neither files, network nor clock of their own", () => {
  // But for this year: dates in figures alone are told apart by which of them would lie ahead of it.
  const mayAskTheYear = ["dates/cell.ts", "formats/whatsapp/survey.ts"].map(
    (file) => `packages/archives/src/${file}`,
  );
  const pure = sources.filter(
    (file) =>
      !mayAskTheYear.includes(file) &&
      /^packages\/(?:core|claims|lexicons|detectors|risk|rules|guidance|networks(?!\/src\/(?:[a-z]+\/)?publishing)|(?:reader|images|archives)(?!\/src\/(?:node|web)))\//u.test(
        file,
      ),
  );
  const wrong = pure.filter((file) =>
    /from "node:|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.(?:env|argv|std)/u.test(
      readFileSync(`${root}${file}`, "utf8"),
    ),
  );
  expect(wrong).toEqual([]);
});
