import { inspect } from "node:util";
import { type PublishError, publisherOf } from "@chaperone/networks/publishing";
import { FAULTS, startBluesky, startMastodon, testConnection } from "@chaperone/networks/testing";
import { expect, it } from "vitest";
import { errorOf, post } from "./lib/post.ts";

const TEXT = "Mrs Byrne from Ardmore came in on Tuesday with a rash.";

const servers = [
  ["mastodon", startMastodon],
  ["bluesky", startBluesky],
] as const;

it.each(servers)(
  "%s: no error holds a text, a name, an address or a token",
  { timeout: 60_000 },
  async (name, start) => {
    const server = await start();
    const publisher = publisherOf(name)!;
    const errors: PublishError[] = [];
    for (const fault of FAULTS) {
      server.fail(fault);
      const connection = testConnection(server.credentials, {
        timeout: fault.startsWith("timeout") ? 2_000 : 20_000,
      });
      const sent = publisher.send(connection, post(TEXT), publisher.newKey(new Date()));
      await sent.then(
        () => {},
        (error) => errors.push(error),
      );
    }
    errors.push(
      await errorOf(publisher.send(testConnection(server.credentials), post(TEXT.repeat(10)), "key")),
    );
    server.revoke();
    errors.push(await errorOf(publisher.whoAmI(testConnection(server.credentials))));
    await server.close();
    expect(errors.length).toBeGreaterThanOrEqual(FAULTS.length);
    const secrets = [TEXT, "Byrne", "asha", server.url, ...tokensIn(server.credentials)];
    for (const error of errors) {
      const all = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`;
      for (const secret of secrets) expect(all).not.toContain(secret);
      expect(error.message).toMatch(/^[A-Z].*\.$/u);
    }
  },
);

function tokensIn(credentials: object): string[] {
  return Object.values(credentials).flatMap((value) =>
    typeof value === "object" && value !== null
      ? tokensIn(value)
      : /token|access|refresh/u.test(value)
        ? [value]
        : [],
  );
}
