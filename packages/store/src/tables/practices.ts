/** The people who publish together. A single-user desk is a practice of one. */
export interface PracticesTable {
  id: string;
  name: string;
  policy: PracticePolicy;
  createdAt: Date;
}

export const APPROVAL_POLICIES = ["none", "always", "on-must", "on-should"] as const;

export interface PracticePolicy {
  readonly approval?: (typeof APPROVAL_POLICIES)[number];
  readonly coolingOff?: boolean;
  readonly lateNight?: NightHours;
}

/** Local times, "22:00": what is handed in from `from` until `to` waits until `until`. */
export interface NightHours {
  readonly from: string;
  readonly to: string;
  readonly until: string;
}
