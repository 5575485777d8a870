import { groupBy } from "@chaperone/core";
import type { z } from "zod";
import * as contract from "../contract/afterwards.ts";
import { pageOf } from "../queue/summaries.ts";
import { mustSee } from "../queue/visible.ts";
import type { Services } from "../services.ts";
import { notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

/** What went out and how it was taken, and what a person should look at. */
export const afterwardsRoutes = ({ store: { db }, now }: Services) =>
  newRouter()
    .openapi(contract.readHistory, async (context) => {
      const { before, limit } = context.req.valid("query");
      const which = {
        states: ["sent", "partly"] as const,
        before: before ? new Date(before) : undefined,
        limit,
      };
      return context.json(await pageOf(db, whoAsks(context), which), 200);
    })
    .openapi(contract.readCounts, async (context) => {
      const { id } = context.req.valid("param");
      await mustSee(db, whoAsks(context), id);
      const rows = await db
        .selectFrom("counts")
        .innerJoin("parts", "parts.id", "counts.partId")
        .innerJoin("publications", "publications.id", "parts.publicationId")
        .where("publications.submissionId", "=", id)
        .orderBy("counts.at")
        .select(["counts.partId", "at", "likes", "reposts", "replies", "quotes"])
        .execute();
      const byPart = groupBy(rows, ({ partId }) => partId);
      const parts = [...byPart].map(([partId, counts]) => ({
        partId,
        counts: counts.map(({ partId: _, at, ...row }) => ({ ...row, at: at.toISOString() })),
      }));
      return context.json({ parts }, 200);
    })
    .openapi(contract.listNotices, async (context) => {
      const rows = await db
        .selectFrom("notices")
        .where("personId", "=", whoAsks(context).personId)
        .orderBy("createdAt", "desc")
        .limit(200)
        .select(["id", "kind", "about", "createdAt", "seenAt"])
        .execute();
      const notices: z.infer<typeof contract.Notice>[] = rows.map(({ about, createdAt, seenAt, ...row }) => ({
        ...row,
        about: { ...about },
        createdAt: createdAt.toISOString(),
        seenAt: seenAt?.toISOString() ?? null,
      }));
      return context.json({ notices }, 200);
    })
    .openapi(contract.seeNotice, async (context) => {
      const { numUpdatedRows } = await db
        .updateTable("notices")
        .set(({ fn, val }) => ({ seenAt: fn.coalesce("seenAt", val(now())) }))
        .where("id", "=", context.req.valid("param").id)
        .where("personId", "=", whoAsks(context).personId)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound();
      return context.json(DONE, 200);
    });
