// A desk in a process of its own, to be killed. WORKER holds a WorkerTask as JSON; it tells its parent, a line each,
// what it did: "handed-in ID", "ready", "idle".
import { type Publisher, publisherOf } from "@chaperone/networks/publishing";
import { loadKey, openStore, type StoreOptions } from "@chaperone/store";
import { createDesk, type Pace } from "../../src/index.ts";
import { fakeChecker } from "./fake-checker.ts";
import { EDITIONS, type Ids, isBusy, plain } from "./office.ts";

export interface WorkerTask {
  readonly options: StoreOptions;
  readonly keyText: string;
  readonly ids: Ids;
  /** Texts to hand in, each for both accounts. */
  readonly texts: readonly string[];
  readonly pace: Partial<Pace>;
  /** Submissions to withdraw, after that. */
  readonly withdraw?: readonly string[];
  /** Past posts to delete on Mastodon, after that. */
  readonly prepare?: readonly string[];
  /** A removal to confirm, with how many posts it has. */
  readonly confirm?: { readonly removalId: string; readonly count: number };
  /** Where to kill itself, the first time it gets there. */
  readonly killAt?: KillAt;
  /** Ends when nothing is on its way any more. */
  readonly untilIdle?: boolean;
}

/** Named steps on the way of a post. */
export const KILL_AT = [
  "while handing in",
  "before the check at sending",
  "before the call",
  "after the call",
  "while looking",
  "while asked to withdraw",
  "before a delete",
  "after a delete",
  "while asked to prepare",
  "while past posts are looked up",
  "while asked to confirm",
  "while a copy is made",
  "before a picture is kept",
  "while it is looked whether it is gone",
] as const;
export type KillAt = (typeof KILL_AT)[number];

const task: WorkerTask = JSON.parse(process.env.WORKER ?? "{}");
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const dieAt = (step: KillAt): void => {
  if (task.killAt === step) process.kill(process.pid, "SIGKILL");
};

const store = await openStore(task.options, loadKey({ env: task.keyText }));
const checker = fakeChecker();
let handingIn = false;
let withdrawing = false;
/** What it is asked for, where it is to be killed in the middle of that. */
let asked: KillAt | null = null;
let hasDeleted = false;
const desk = createDesk({
  store,
  checker: {
    async check(draft, options) {
      dieAt(handingIn ? "while handing in" : "before the check at sending");
      return checker.check(draft as never, options as never);
    },
  },
  publisherOf: (network) => {
    const publisher = publisherOf(network);
    return publisher && mortal(publisher);
  },
  editions: EDITIONS,
  clock() {
    // It asks for the time in the middle of its transaction.
    if (withdrawing) dieAt("while asked to withdraw");
    if (asked) dieAt(asked);
    return new Date();
  },
  pace: task.pace,
  reach: { allowLoopback: true, timeout: 1_200 },
  onError: (where, error) => tell(`error ${where} ${error}`),
});
await desk.start();
tell("ready");
for (const text of task.texts) {
  handingIn = true;
  const { onBluesky, onMastodon } = task.ids;
  const accounts = [onBluesky, onMastodon].filter((id) => id !== "");
  const { submissionId } = await desk.handIn({ ...plain(task.ids, text), accounts, skipHold: true });
  handingIn = false;
  tell(`handed-in ${submissionId}`);
}
for (const submissionId of task.withdraw ?? []) {
  withdrawing = true;
  await desk.withdraw({ submissionId, personId: task.ids.author, reason: "A mistake." });
  withdrawing = false;
  tell(`withdrawn ${submissionId}`);
}
if (task.prepare) {
  asked = "while asked to prepare";
  const { practice: practiceId, author: personId, onMastodon: accountId } = task.ids;
  const posts = task.prepare.map((post) => ({ what: "delete" as const, post }));
  const id = await desk.prepareRemoval({ practiceId, personId, accountId, posts });
  asked = null;
  tell(`prepared ${id}`);
}
if (task.confirm) {
  asked = "while asked to confirm";
  await desk.confirmRemoval({ ...task.confirm, personId: task.ids.author, leave: [] });
  asked = null;
  tell("confirmed");
}
while (task.untilIdle) {
  if (!(await isBusy(store))) {
    tell("idle");
    await desk.stop();
    await store.close();
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function mortal(publisher: Publisher): Publisher {
  return {
    ...publisher,
    async send(...call) {
      dieAt("before the call");
      const remote = await publisher.send(...call);
      dieAt("after the call");
      return remote;
    },
    async find(...call) {
      dieAt("while looking");
      return publisher.find(...call);
    },
    async delete(...call) {
      dieAt("before a delete");
      const done = await publisher.delete(...call);
      dieAt("after a delete");
      hasDeleted = true;
      return done;
    },
    own: {
      ...publisher.own,
      async lookUp(...call) {
        dieAt("while past posts are looked up");
        return publisher.own.lookUp(...call);
      },
      async read(...call) {
        dieAt(hasDeleted ? "while it is looked whether it is gone" : "while a copy is made");
        return publisher.own.read(...call);
      },
      async bytesOf(...call) {
        const bytes = await publisher.own.bytesOf(...call);
        dieAt("before a picture is kept");
        return bytes;
      },
    },
  };
}
