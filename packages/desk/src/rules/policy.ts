import type { Review } from "./review.ts";

/** When a second person has to agree. */
export const APPROVALS = ["none", "always", "on-must", "on-should"] as const;
export type Approval = (typeof APPROVALS)[number];

/** What a practice asks of what its members publish. */
export interface Policy {
  readonly approval: Approval;
  /** False takes away every pause but the one after a kept "must". */
  readonly coolingOff: boolean;
  /** Local times, HH:MM. What is handed in between `from` and `to` waits until `until`. */
  readonly lateNight: { readonly from: string; readonly to: string; readonly until: string };
}

export const USUAL_POLICY: Policy = {
  approval: "none",
  coolingOff: true,
  lateNight: { from: "22:00", to: "06:00", until: "08:00" },
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
