import type { DetailType } from "@chaperone/core";
import { blurAge } from "./age.ts";
import type { Blurrer } from "./blur.ts";
import { blurCondition } from "./condition.ts";
import { blurFamily } from "./family.ts";
import { blurOccupation } from "./occupation.ts";
import { blurOrigin } from "./origin.ts";
import { blurPlace } from "./place.ts";
import { blurTime } from "./time.ts";
import { blurEvent, blurTrait } from "./trait.ts";

/** How each type of detail is said less exactly. */
export const BLURRERS: Partial<Record<DetailType, Blurrer>> = {
  AGE: blurAge,
  OCCUPATION: blurOccupation,
  ORIGIN: blurOrigin,
  PLACE: blurPlace,
  TIME: blurTime,
  FAMILY: blurFamily,
  CONDITION: blurCondition,
  EVENT: blurEvent,
  TRAIT: blurTrait,
};
