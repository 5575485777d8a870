import type { KeptPost, ShownRemoval } from "@chaperone/desk";
import { REMOVAL_ITEM_STATES } from "@chaperone/store";
import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { z } from "zod";
import type { ApiEnv } from "../contract/access.ts";
import * as contract from "../contract/removals.ts";
import { zipOf } from "../removals/zip.ts";
import type { Services } from "../services.ts";
import { newRouter, whoAsks } from "./router.ts";

type Removal = z.infer<typeof contract.Removal>;
type Item = z.infer<typeof contract.RemovalItem>;

/** Deleting and changing past posts. Whose account it is is the desk's to say: nobody else gets an answer. */
export const removalRoutes = ({ desk, now }: Services) => {
  const asked = (context: Context<ApiEnv>, removalId: string) => ({
    removalId,
    personId: whoAsks(context).personId,
  });
  /** Does something with a removal of this person's, and shows it as it then is. */
  const acted = async (
    context: Context<ApiEnv>,
    removalId: string,
    act: (who: { removalId: string; personId: string }) => Promise<unknown>,
  ) => {
    const who = asked(context, removalId);
    await act(who);
    return context.json(shown(await desk.showRemoval(who)), 200);
  };
  return newRouter()
    .openapi(contract.lookAtPost, async (context) => {
      const { personId, practiceId } = whoAsks(context);
      const post = await desk.lookAtPost({ ...context.req.valid("json"), personId, practiceId });
      return context.json(shownPost({ ...post, copies: [] }), 200);
    })
    .openapi(contract.prepareRemoval, async (context) => {
      const { personId, practiceId } = whoAsks(context);
      const wanted = { ...context.req.valid("json"), personId, practiceId };
      const removalId = await desk.prepareRemoval(wanted);
      return context.json(shown(await desk.showRemoval({ removalId, personId })), 200);
    })
    .openapi(contract.listRemovals, async (context) => {
      const { personId, practiceId } = whoAsks(context);
      const page = await desk.listRemovals({ personId, practiceId, ...context.req.valid("query") });
      return context.json({ removals: page.removals.map(shown), next: page.next }, 200);
    })
    .openapi(contract.readRemoval, async (context) => {
      const who = asked(context, context.req.valid("param").id);
      const removal = shown(await desk.showRemoval(who));
      const { items, next } = await desk.showItems({ ...who, ...context.req.valid("query") });
      return context.json({ removal, items: items.map(shownItem), next }, 200);
    })
    .openapi(contract.confirmRemoval, (context) =>
      acted(context, context.req.valid("param").id, (who) =>
        desk.confirmRemoval({ ...who, ...context.req.valid("json") }),
      ),
    )
    .openapi(contract.stopRemoval, (context) =>
      acted(context, context.req.valid("param").id, desk.stopRemoval),
    )
    .openapi(contract.resumeRemoval, (context) =>
      acted(context, context.req.valid("param").id, desk.resumeRemoval),
    )
    .openapi(contract.downloadCopies, async (context) => {
      const copies = await desk.copiesOf(asked(context, context.req.valid("param").id));
      const day = now().toISOString().slice(0, 10);
      context.header("Content-Type", "application/zip");
      context.header("Content-Disposition", `attachment; filename="posts-${day}.zip"`);
      return stream(context, async (out) => {
        for await (const chunk of zipOf(copies)) await out.write(chunk);
      });
    })
    .openapi(contract.eraseCopies, (context) =>
      acted(context, context.req.valid("param").id, desk.eraseCopies),
    );
};

const time = (at: Date | null): string | null => at?.toISOString() ?? null;
/** Of these nothing is done, or it was done already. */
const OUT: readonly string[] = ["refused", "already-gone", "left"];

function shown(removal: ShownRemoval): Removal {
  const { id, state, code, account, tally, copies } = removal;
  const sum = (rows: typeof tally): number => rows.reduce((all, { posts }) => all + posts, 0);
  const counts = Object.fromEntries(
    REMOVAL_ITEM_STATES.map((one) => [one, sum(tally.filter((row) => row.state === one))]),
  ) as Removal["counts"];
  const wanted = tally.filter((row) => !OUT.includes(row.state));
  return {
    id,
    state,
    code,
    account: {
      id: account.id,
      network: account.network as Removal["account"]["network"],
      handle: account.handle,
      status: account.status,
    },
    counts,
    toDelete: sum(wanted.filter(({ what }) => what === "delete")),
    toEdit: sum(wanted.filter(({ what }) => what === "edit")),
    changed: sum(tally.filter(({ what, state: one }) => what === "edit" && one === "done")),
    createdAt: removal.createdAt.toISOString(),
    confirmBy: time(removal.confirmBy),
    confirmedAt: time(removal.confirmedAt),
    settledAt: time(removal.settledAt),
    waitsUntil: time(removal.waitsUntil),
    waitsFor: removal.waitsFor,
    copies: copies === 0 ? null : { posts: copies, until: time(removal.copiesUntil) },
  };
}

type ShownItem = Awaited<ReturnType<Services["desk"]["showItems"]>>["items"][number];

const shownPost = (post: KeptPost): NonNullable<Item["seen"]> => ({
  text: post.text,
  contentWarning: post.contentWarning,
  postedAt: post.postedAt,
  url: post.url,
  replies: post.replies,
  media: post.media.map(({ alt }, number) => ({ alt, copy: post.copies[number] ?? null })),
});

const shownItem = ({ position, remoteId, what, state, code, post, newText, ...at }: ShownItem): Item => ({
  position,
  post: remoteId,
  what,
  state,
  code,
  seen: post && shownPost(post),
  newText,
  copiedAt: time(at.copiedAt),
  triedAt: time(at.triedAt),
});
