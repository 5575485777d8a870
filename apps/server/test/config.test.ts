import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const SERVER = {
  DATABASE_URL: "postgres://desk:secret@db.example/desk",
  PUBLIC_URL: "https://posts.example",
};

describe("settings", () => {
  it.each([
    { env: {}, port: null },
    { env: { PORT: "" }, port: null },
    { env: { PORT: "8080" }, port: 8080 },
    { env: { PORT: "0" }, port: 0 },
  ])("reads $env", ({ env, port }) => {
    expect(readConfig(env, "/site")).toMatchObject({ port, site: "/site", address: "127.0.0.1" });
  });

  it("keeps everything in the home folder, unless told otherwise", () => {
    const home = join(homedir(), ".local", "share", "chaperone");
    expect(readConfig({}, "/site")).toMatchObject({
      home,
      database: { folder: join(home, "database") },
      key: { file: join(home, "key") },
      publicUrl: null,
      logLevel: "warn",
    });
    expect(readConfig({ CHAPERONE_HOME: "/srv/desk", CHAPERONE_KEY: "k" }, "/site")).toMatchObject({
      home: "/srv/desk",
      database: { folder: "/srv/desk/database" },
      key: { env: "k" },
    });
  });

  it("serves many people with a database server and an address", () => {
    const config = readConfig({ ...SERVER, LISTEN_ADDRESS: "0.0.0.0" }, "/site");
    expect(config).toMatchObject({
      database: { url: SERVER.DATABASE_URL },
      address: "0.0.0.0",
      logLevel: "info",
    });
    expect(config.publicUrl?.origin).toBe("https://posts.example");
  });

  it.each(["http", "-1", "65536", "80.5", "0x50", " 80"])("refuses PORT=%s and says why", (value) => {
    expect(() => readConfig({ PORT: value }, "/site")).toThrow(/PORT is ".*" ?, which is not a port/u);
  });

  it.each([
    { env: { DATABASE_URL: "mysql://desk:secret@db/x" }, says: /DATABASE_URL is not/u },
    { env: { PUBLIC_URL: "https://posts.example" }, says: /set DATABASE_URL too/u },
    { env: { ...SERVER, PUBLIC_URL: "http://posts.example" }, says: /with https/u },
    { env: { ...SERVER, PUBLIC_URL: "https://posts.example/desk" }, says: /nothing behind the name/u },
    { env: { ...SERVER, PUBLIC_URL: "posts.example" }, says: /PUBLIC_URL is "posts\.example"/u },
    { env: { LOG_LEVEL: "loud" }, says: /LOG_LEVEL is "loud"/u },
  ])("refuses $env and says what to do", ({ env, says }) => {
    const read = () => readConfig(env, "/site");
    expect(read).toThrow(says);
    expect(read).not.toThrow(/secret/u);
    expect(read).toThrow(expect.objectContaining({ name: "StartError" }));
  });

  it("takes a new key where that is said, and nothing else it does not know", () => {
    expect(readConfig({}, "/site").newKey).toBe(false);
    expect(readConfig({}, "/site", ["--new-key"]).newKey).toBe(true);
    expect(() => readConfig({}, "/site", ["--new-keys"])).toThrow(/"--new-keys" is not known here/u);
  });

  it.each([{ HOST: "0.0.0.0", HOSTNAME: "0.0.0.0" }, { DATABASE_URL: SERVER.DATABASE_URL }])(
    "listens nowhere else than on this machine without sign-in: %o",
    (env) => {
      expect(readConfig(env, "/site").address).toBe("127.0.0.1");
      expect(() => readConfig({ ...env, LISTEN_ADDRESS: "0.0.0.0" }, "/site")).toThrow(
        /without sign-in only this machine/u,
      );
    },
  );
});
