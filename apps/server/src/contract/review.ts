import { LEVELS, VERDICT_LEVELS } from "@chaperone/core";
import { OCCASIONS } from "@chaperone/store";
import { z } from "@hono/zod-openapi";
import { At, Id, words } from "./common.ts";

const fingerprint = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w:./-]+$/u);
const ruleId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u);

/** What a rule said, without the passage it said it of. */
export const Finding = z
  .object({
    ruleId: z.string(),
    level: z.enum(LEVELS),
    fingerprint: z.string(),
    confidence: z.number(),
    guidance: z.array(z.object({ id: z.string(), edition: z.string() })),
  })
  .openapi("Finding");

/** What the author said to a finding: in their own words, why it stays. */
export const Decision = z
  .object({ fingerprint, ruleId, reason: words(1_000).or(z.literal("")) })
  .openapi("Decision");

export const Review = z
  .object({
    id: Id,
    occasion: z.enum(OCCASIONS),
    level: z.enum(VERDICT_LEVELS),
    findings: z.array(Finding),
    decisions: z.array(Decision),
    rulesVersion: z.string(),
    guidanceVersion: z.string(),
    createdAt: At,
  })
  .openapi("Review");
