import type { Words } from "../en/index.ts";

/** Around every screen. */
export const shell: Words["shell"] = {
  screens: {
    write: "Scríobh",
    drafts: "Dréachtaí",
    "past-posts": "Seanphostálacha",
    publishing: "Foilsiú",
    guidance: "Treoir",
    settings: "Socruithe",
  },
  skip: "Léim go dtí an téacs",
  navigation: "Scáileáin",
  onDevice: "Léitear ar an ngléas seo é. Ní sheoltar aon rud a chlóscríobhann tú áit ar bith.",
  withDesk:
    "Léitear ar an ngléas seo é. Téann an méid a chuireann tú isteach le foilsiú go dtí do dheasc; ní sheoltar aon rud eile a chlóscríobhann tú áit ar bith.",
  canBeWrong: "Is féidir liom dul amú sa dá threo. Agatsa atá an cinneadh.",
};
