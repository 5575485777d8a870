import type { Words } from "../en/index.ts";

/** A newer version of the page is there. */
export const update: Words["update"] = {
  draftStays:
    "Tá leagan níos nuaí réidh. Tosaíonn sé nuair a athlódálann tú an leathanach; fanann do dhréacht.",
  draftGoes:
    "Tá leagan níos nuaí réidh. Tosaíonn sé nuair a athlódálann tú an leathanach. Ní choinnítear do dhréacht, mar sin cóipeáil é ar dtús.",
  reload: "Athlódáil anois",
};
