import { POSTS } from "../../check/post-jobs.ts";
import { AuditSession } from "./audit-session.ts";
import type { FromAudit, ToAudit } from "./protocol.ts";

const session = new AuditSession(
  (message: FromAudit) => postMessage(message),
  () =>
    new Worker(new URL("../../check/checker.worker.ts", import.meta.url), { type: "module", name: POSTS }),
);

let inTurn: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ToAudit>) => {
  // These end what is under way, which others wait for.
  if (data.type === "pause" || data.type === "erase") session.stop();
  inTurn = inTurn.then(() => heed(data)).catch(() => {});
});

async function heed(message: ToAudit): Promise<void> {
  switch (message.type) {
    case "open":
      return session.open(message);
    case "begin":
      return session.begin(message);
    case "answer":
      return session.answer(message.answers);
    case "go-on":
      return session.goOn(message.files);
    case "erase":
      return session.erase();
    case "write":
      return session.write(message.format);
    case "pause":
      return;
  }
}
