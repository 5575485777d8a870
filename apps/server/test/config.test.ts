import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

describe("settings", () => {
  it.each([
    { env: {}, port: null },
    { env: { PORT: "" }, port: null },
    { env: { PORT: "8080" }, port: 8080 },
    { env: { PORT: "0" }, port: 0 },
  ])("reads $env", ({ env, port }) => {
    expect(readConfig(env, "/site")).toEqual({ port, site: "/site" });
  });

  it.each(["http", "-1", "65536", "80.5", "0x50", " 80"])("refuses PORT=%s and says why", (value) => {
    expect(() => readConfig({ PORT: value }, "/site")).toThrow(/PORT is ".*" ?, which is not a port/u);
  });

  it("offers no way to listen elsewhere than on this machine", () => {
    expect(readConfig({ HOST: "0.0.0.0", HOSTNAME: "0.0.0.0" }, "/site")).toEqual({
      port: null,
      site: "/site",
    });
  });
});
