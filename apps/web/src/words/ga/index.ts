import type { Words } from "../en/index.ts";
import { compose } from "./compose.ts";
import { drafts } from "./drafts.ts";
import { findings } from "./findings.ts";
import { formats } from "./formats.ts";
import { guidance } from "./guidance.ts";
import { labels } from "./labels.ts";
import { lastLook } from "./last-look.ts";
import { networks } from "./networks.ts";
import { people } from "./people.ts";
import { pictures } from "./pictures.ts";
import { remembered } from "./remembered.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { update } from "./update.ts";
import { welcome } from "./welcome.ts";

/** All words of the page in Irish. */
export const ga: Words = {
  locale: "ga-IE",
  formats,
  labels,
  shell,
  compose,
  findings,
  people,
  pictures,
  remembered,
  networks,
  lastLook,
  drafts,
  welcome,
  settings,
  guidance,
  update,
};
