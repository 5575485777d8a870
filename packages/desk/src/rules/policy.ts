import type { APPROVAL_POLICIES, NightHours } from "@chaperone/store";
import { USUAL_NIGHT } from "./night.ts";
import type { Review } from "./review.ts";

/** When a second person has to agree. */
export type Approval = (typeof APPROVAL_POLICIES)[number];

/** What a practice asks of what its members publish. */
export interface Policy {
  readonly approval: Approval;
  /** False takes away every pause but the one after a kept "must". */
  readonly coolingOff: boolean;
  /** Of those members who have not set their own. */
  readonly lateNight: NightHours;
}

export const USUAL_POLICY: Policy = {
  approval: "none",
  coolingOff: true,
  lateNight: USUAL_NIGHT,
};

/** A stored policy with what it leaves out filled in. */
export const policyOf = (stored: unknown): Policy => ({ ...USUAL_POLICY, ...(stored as Partial<Policy>) });

/** Whether a second person has to agree to a text on which the check said this. */
export function needsApproval({ approval }: Policy, { findings }: Review): boolean {
  const found = (...levels: string[]) => findings.some(({ level }) => levels.includes(level));
  if (approval === "always") return true;
  if (approval === "on-must") return found("must");
  return approval === "on-should" && found("must", "should");
}
