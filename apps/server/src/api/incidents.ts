import { ALREADY_POSTED, type Step } from "@chaperone/desk";
import type { Store } from "@chaperone/store";
import type { z } from "zod";
import type { Who } from "../contract/access.ts";
import * as contract from "../contract/afterwards.ts";
import { submissionOfPublication } from "../queue/visible.ts";
import type { Services } from "../services.ts";
import { notFound } from "./api-error.ts";
import { newRouter, whoAsks } from "./router.ts";

type Db = Store["db"];

/** "I already posted it": the steps, and which are done. */
export const incidentRoutes = ({ store: { db }, desk }: Services) =>
  newRouter()
    .openapi(contract.listIncidents, async (context) =>
      context.json({ incidents: await incidentsOf(db, whoAsks(context)) }, 200),
    )
    .openapi(contract.beginIncident, async (context) => {
      const who = whoAsks(context);
      const { publicationId } = context.req.valid("json");
      if (publicationId !== null) await submissionOfPublication(db, who, publicationId);
      const { practiceId, personId } = who;
      const { id } = await desk.beginAlreadyPosted({ practiceId, personId, publicationId });
      return context.json(await incidentFor(db, who, id), 200);
    })
    .openapi(contract.changeIncident, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      await incidentFor(db, who, id);
      await desk.tick({ incidentId: id, personId: who.personId, ...context.req.valid("json") });
      return context.json(await incidentFor(db, who, id), 200);
    });

async function incidentsOf(
  db: Db,
  { practiceId, personId }: Who,
): Promise<z.infer<typeof contract.Incident>[]> {
  const rows = await db
    .selectFrom("incidents")
    .where("practiceId", "=", practiceId)
    .where("personId", "=", personId)
    .orderBy("createdAt", "desc")
    .select(["id", "publicationId", "steps", "createdAt", "closedAt"])
    .execute();
  return rows.map(({ steps, createdAt, closedAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    steps: ALREADY_POSTED.map((step) => ({
      ...step,
      sources: step.sources.map((source) => ({ ...source })),
      dueAt: dueAt(step, createdAt),
      doneAt: (steps[step.id] as { at?: string } | undefined)?.at ?? null,
    })),
  }));
}

const HOUR = 3_600_000;

const dueAt = ({ withinHours }: Step, since: Date): string | null =>
  withinHours === null ? null : new Date(since.getTime() + withinHours * HOUR).toISOString();

async function incidentFor(db: Db, who: Who, id: string): Promise<z.infer<typeof contract.Incident>> {
  const found = (await incidentsOf(db, who)).find((incident) => incident.id === id);
  if (!found) throw notFound();
  return found;
}
