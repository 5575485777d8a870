import type { Words } from "../en/index.ts";
import { counted } from "./count.ts";

/** The sheet of paper and the empty page. */
export const compose: Words["compose"] = {
  kind: "An rud atá á scríobh agat",
  sheet: "Dréacht",
  placeholder: "Scríobh anseo an rud ba mhaith leat a rá.",
  draftLabel:
    "Do dhréacht. Téann F8 go dtí an chéad toradh eile, Shift F8 go dtí an toradh roimhe, Control agus lánstad go dtí an toradh ag an gcúrsóir.",
  answeredMessage: "An teachtaireacht atá á freagairt agat",
  answeredReview: "An léirmheas atá á fhreagairt agat",
  reading: "á léamh",
  done: (what: string) => `Déanta: ${what}`,
  undo: "Cealaigh",
  rewrites: (count: number) => counted(count, "athleagan"),
  invitation: {
    heading: "Scríobh, agus léifidh mé leat",
    text: "Labhraím nuair a d’fhéadfaí othar a aithint as rud éigin, nó nuair a sháródh rud éigin dualgas atá ort. Ní fhágann aon rud a chlóscríobhann tú an gléas seo.",
    tryOne: "Trí dhréacht le triail. Is cumadóireacht gach duine agus gach eachtra iontu.",
  },
  examples: {
    story: "Scéal ón gclinic",
    review: "Freagra ar léirmheas",
    news: "Nuacht ón gcleachtas",
  },
  kept: {
    posted: "Ar postáladh é seo",
    pictures: "Do phictiúir",
    people: "Cé a d’aithneodh an t-othar",
    networks: "An chuma a bheidh air",
  },
};
