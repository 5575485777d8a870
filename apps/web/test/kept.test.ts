import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type Dismissals,
  dismiss,
  keepDismissals,
  readDismissals,
  restore,
} from "../src/findings/dismissals.ts";
import { defaultSettings, keepSettings, readSettings, type Settings } from "../src/settings/settings.ts";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("settings", () => {
  it("are read as they were kept", () => {
    const settings: Settings = {
      language: "ga",
      country: "IE",
      profession: "nurse",
      name: "Ada Hale",
      bio: "Nurse",
      role: "ward sister",
      workplace: "Larkfield Clinic",
      interests: ["Advisory board, Novira"],
      keepsDrafts: false,
    };
    keepSettings(settings);
    expect(readSettings()).toEqual(settings);
  });

  it.each(["not JSON", "null", "[]", "{}"])("are none when what is kept makes no sense: %s", (value) => {
    kept.set("chaperone.settings", value);
    expect(readSettings()).toBeNull();
  });

  it.each([
    ['{"name":"x"}', { name: "x" }],
    ['{"name":"x","country":"FR","profession":"nurse"}', { name: "x", profession: "nurse" }],
    ['{"interests":[1],"keepsDrafts":"no","else":1}', {}],
  ])("keep what makes sense of what an earlier version kept: %s", (value, sense) => {
    kept.set("chaperone.settings", value);
    expect(readSettings()).toEqual({ ...defaultSettings(), ...sense });
  });

  it.each([
    ["ga-IE", "ga"],
    ["ga", "ga"],
    ["en-IE", "en"],
    ["gan", "en"],
  ])("speak the browser's language where the page can: %s", (browser, language) => {
    expect(defaultSettings(browser).language).toBe(language);
  });

  it.each([
    ["en-IE", "IE"],
    ["en-AU", "AU"],
    ["en-GB", "GB"],
    ["en", "GB"],
    ["de-DE", "GB"],
  ])("guess the country from the browser's language: %s", (language, country) => {
    expect(defaultSettings(language).country).toBe(country);
  });

  it("cost nothing where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("denied");
      },
      setItem: () => {
        throw new Error("denied");
      },
    });
    expect(() => keepSettings(defaultSettings("en-GB"))).not.toThrow();
    expect(readSettings()).toBeNull();
  });
});

describe("dismissals", () => {
  it("are kept with their reason and can be taken back", () => {
    keepDismissals(dismiss(dismiss({}, "a1", "misread"), "b2", "justified"));
    expect(readDismissals()).toEqual({ a1: "misread", b2: "justified" });
    expect(restore(readDismissals(), "a1")).toEqual({ b2: "justified" });
  });

  it("let the oldest go when there are very many", () => {
    let many: Dismissals = {};
    for (let count = 0; count < 600; count++) many = dismiss(many, `f${count}`, "misread");
    expect(Object.keys(many)).toHaveLength(500);
    expect(many).not.toHaveProperty("f99");
    expect(many).toHaveProperty("f599");
  });

  it("are none when what is kept was written by something else", () => {
    kept.set("chaperone.dismissed", '{"a1":"some words of a draft"}');
    expect(readDismissals()).toEqual({});
  });
});
