import { newId } from "@chaperone/store";
import type { Context } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { memberOf } from "../people.ts";
import { record } from "../record.ts";
import { ALREADY_POSTED, deadlineOf, type Step } from "./steps.ts";

export interface StepDone extends Step {
  readonly doneAt: Date | null;
  readonly deadline: Date | null;
}

export interface Incident {
  readonly id: string;
  /** When it was noticed: terms run from here. */
  readonly startedAt: Date;
  readonly steps: readonly StepDone[];
}

interface Which {
  readonly practiceId: string;
  readonly personId: string;
  /** Null where the post did not go out from here. */
  readonly publicationId: string | null;
}

/** "I already posted it": begins the steps, or gives those that were begun for this post and are not closed. */
export function beginAlreadyPosted(
  desk: Context,
  { practiceId, personId, publicationId }: Which,
): Promise<Incident> {
  return desk.store.db.transaction().execute(async (trx) => {
    await memberOf(trx, practiceId, personId);
    const open = await trx
      .selectFrom("incidents")
      .selectAll()
      .where("practiceId", "=", practiceId)
      .where("personId", "=", personId)
      .where("publicationId", publicationId === null ? "is" : "=", publicationId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (open) return incidentOf(open);
    const createdAt = desk.now();
    const incident = {
      id: newId(createdAt),
      practiceId,
      personId,
      publicationId,
      steps: {},
      createdAt,
      closedAt: null,
    };
    await trx.insertInto("incidents").values(incident).execute();
    await record(desk, trx, practiceId, personId, "incident.begun", `incident:${incident.id}`, {
      publication: publicationId,
    });
    return incidentOf(incident);
  });
}

/** Ticks a step off, or takes the tick back. The record keeps both. @throws DeskError */
export function tick(
  desk: Context,
  { incidentId, personId, step, done }: { incidentId: string; personId: string; step: string; done: boolean },
): Promise<Incident> {
  if (!ALREADY_POSTED.some(({ id }) => id === step)) throw new DeskError("no-step");
  return desk.store.db.transaction().execute(async (trx) => {
    const incident = await trx
      .selectFrom("incidents")
      .selectAll()
      .where("id", "=", incidentId)
      .forUpdate()
      .executeTakeFirst();
    if (!incident) throw new DeskError("no-steps");
    const { role } = await memberOf(trx, incident.practiceId, personId);
    if (personId !== incident.personId && role !== "manager") throw new DeskError("steps-not-yours");
    const at = desk.now();
    const { [step]: _, ...others } = incident.steps;
    const steps = done ? { ...others, [step]: { at: at.toISOString(), by: personId } } : others;
    const closedAt = ALREADY_POSTED.every(({ id }) => id in steps) ? at : null;
    await trx.updateTable("incidents").set({ steps, closedAt }).where("id", "=", incidentId).execute();
    const action = done ? "incident.step-done" : "incident.step-undone";
    await record(desk, trx, incident.practiceId, personId, action, `incident:${incidentId}`, { step });
    return incidentOf({ ...incident, steps });
  });
}

function incidentOf({ id, createdAt, steps }: { id: string; createdAt: Date; steps: object }): Incident {
  const done = steps as Readonly<Record<string, { readonly at: string } | undefined>>;
  return {
    id,
    startedAt: createdAt,
    steps: ALREADY_POSTED.map((step) => {
      const { [step.id]: ticked } = done;
      return { ...step, doneAt: ticked ? new Date(ticked.at) : null, deadline: deadlineOf(step, createdAt) };
    }),
  };
}
