import { ACCOUNT_STATUSES, REMOVAL_ACTIONS, REMOVAL_ITEM_STATES, REMOVAL_STATES } from "@chaperone/store";
import { createRoute, z } from "@hono/zod-openapi";
import { member } from "./access.ts";
import { NETWORKS } from "./accounts.ts";
import { At, answers, body, byId, Id, Nothing, pageBefore } from "./common.ts";
import { Decision } from "./review.ts";

const MOST_POSTS = 5_000;
/** Each is checked before it is answered. */
const MOST_EDITS = 50;

/** As its network or an archive names a post: an at:// address, a status id, a web address. */
const PostName = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/u, "That is not how a network names a post.");

const Wanted = z.discriminatedUnion("what", [
  z.object({ what: z.literal("delete"), post: PostName }),
  z.object({
    what: z.literal("edit"),
    post: PostName,
    /** All of the text as it is to stand there. A "must" in it is answered with "undecided", and names post and rule. */
    text: z.string().trim().min(1).max(50_000),
    decisions: z.array(Decision).max(100).default([]),
  }),
]);

/** How many posts are in each state. */
const Tally = z.object(
  Object.fromEntries(REMOVAL_ITEM_STATES.map((state) => [state, z.number().int()])) as Record<
    (typeof REMOVAL_ITEM_STATES)[number],
    z.ZodNumber
  >,
);

export const Removal = z
  .object({
    id: Id,
    account: z.object({
      id: Id,
      network: z.enum(NETWORKS),
      handle: z.string(),
      status: z.enum(ACCOUNT_STATUSES),
    }),
    /**
     * looking: each post is looked up on the network. prepared: it waits for the second confirmation, until
     * `confirmBy`. lapsed: it was not confirmed, and nothing was done. confirmed: it begins at once. stopped: it can
     * go on. done: nothing more is done.
     */
    state: z.enum(REMOVAL_STATES),
    /** Why it was stopped; null where the person did. The page has words for it. */
    code: z.string().nullable(),
    counts: Tally,
    /** How many are to be deleted and how many changed; together, less those taken out, what is confirmed. */
    toDelete: z.number().int(),
    toEdit: z.number().int(),
    /** Of those done, how many were changed; the others were deleted. */
    changed: z.number().int(),
    createdAt: At,
    confirmBy: At.nullable(),
    confirmedAt: At.nullable(),
    settledAt: At.nullable(),
    /** The network asks to wait until then; null where it does not. */
    waitsUntil: At.nullable(),
    /** Why it waits. The page has words for it. */
    waitsFor: z.string().nullable(),
    /** How many posts a copy is kept of, and until when; null once they are erased. */
    copies: z.object({ posts: z.number().int(), until: At.nullable() }).nullable(),
  })
  .openapi("Removal");

/** A post as its network gave it when it was last looked at. */
const RemovedPost = z
  .object({
    text: z.string(),
    contentWarning: z.string().nullable(),
    postedAt: At,
    url: z.string(),
    replies: z.number().int().nullable(),
    /** Pictures and films. `copy` says what became of their copy; null before there is one. */
    media: z.array(
      z.object({ alt: z.string().nullable(), copy: z.enum(["kept", "too-big", "gone"]).nullable() }),
    ),
  })
  .openapi("RemovedPost");

export const RemovalItem = z
  .object({
    /** From 0, in the order given. */
    position: z.number().int(),
    /** The network's own name for it. */
    post: z.string(),
    what: z.enum(REMOVAL_ACTIONS),
    state: z.enum(REMOVAL_ITEM_STATES),
    /** Why, where it is neither done nor on its way. The page has words for it. */
    code: z.string().nullable(),
    /** Null until it was looked up, where it was gone, and once the copies are erased. */
    seen: RemovedPost.nullable(),
    /** What it is to say; null where it is deleted. */
    newText: z.string().nullable(),
    copiedAt: At.nullable(),
    triedAt: At.nullable(),
  })
  .openapi("RemovalItem");

export const lookAtPost = createRoute({
  method: "post",
  path: "/removals/look",
  middleware: member,
  request: body(z.object({ accountId: Id, post: PostName })),
  responses: answers(RemovedPost, "A post as it stands now, word for word, for whoever wants it changed"),
});

export const prepareRemoval = createRoute({
  method: "post",
  path: "/removals",
  middleware: member,
  request: body(
    z.object({
      accountId: Id,
      posts: z
        .array(Wanted)
        .min(1)
        .max(MOST_POSTS)
        .refine((posts) => posts.filter(({ what }) => what === "edit").length <= MOST_EDITS, {
          error: `At most ${MOST_EDITS} posts can be changed at a time.`,
        }),
    }),
  ),
  responses: answers(Removal, "Its posts are being looked up; nothing is done before it is confirmed"),
});

export const listRemovals = createRoute({
  method: "get",
  path: "/removals",
  middleware: member,
  request: {
    query: z.object({
      ...pageBefore(Id),
    }),
  },
  responses: answers(
    z.object({ removals: z.array(Removal), next: Id.nullable() }),
    "The person's own, newest first; `next` is the `before` of the next page",
  ),
});

export const readRemoval = createRoute({
  method: "get",
  path: "/removals/{id}",
  middleware: member,
  request: {
    ...byId,
    query: z.object({
      /** Of posts in this state alone. */
      state: z.enum(REMOVAL_ITEM_STATES).optional(),
      after: z.coerce.number().int().min(0).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: answers(
    z.object({ removal: Removal, items: z.array(RemovalItem), next: z.number().int().nullable() }),
    "The removal and a page of its posts; `next` is the `after` of the next page",
  ),
});

export const confirmRemoval = createRoute({
  method: "post",
  path: "/removals/{id}/confirm",
  middleware: member,
  request: {
    ...byId,
    ...body(
      z.object({
        /** How many posts are deleted or changed, as the person was told: those waiting less those taken out. */
        count: z.number().int().min(1).max(MOST_POSTS),
        /** Positions of posts that are left as they are after all. */
        leave: z.array(z.number().int().min(0).max(MOST_POSTS)).max(MOST_POSTS).default([]),
      }),
    ),
  },
  responses: answers(Removal, "It begins"),
});

const act = (verb: string, description: string) =>
  ({
    method: "post",
    path: `/removals/{id}/${verb}`,
    middleware: member,
    request: { ...byId, ...body(Nothing) },
    responses: answers(Removal, description),
  }) as const;

export const stopRemoval = createRoute({
  ...act("stop", "Stopped: no further post is touched. One that was not confirmed is over"),
  path: "/removals/{id}/stop",
});
export const resumeRemoval = createRoute({
  ...act("resume", "It goes on where it stopped; what failed is tried again"),
  path: "/removals/{id}/resume",
});

export const downloadCopies = createRoute({
  method: "get",
  path: "/removals/{id}/copy",
  middleware: member,
  request: byId,
  responses: {
    200: {
      description: "A ZIP file: posts.jsonl, a post a line, and the pictures it names",
      content: { "application/zip": { schema: z.string() } },
    },
  },
});

export const eraseCopies = createRoute({
  method: "delete",
  path: "/removals/{id}/copy",
  middleware: member,
  request: byId,
  responses: answers(Removal, "Nothing is kept of what the posts said. One that was stopped is over"),
});
