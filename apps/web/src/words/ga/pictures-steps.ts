import type { Step, Why, WhyCode } from "../../pictures/protocol.ts";
import { lookedFor } from "./pictures-seen.ts";

/** What is done with a picture now. */
export function step(now: Step | null): string {
  switch (now?.doing) {
    case undefined:
      return "Ag fanacht lena sheal";
    case "loading":
      return "Ag ullmhú chun breathnú ar phictiúir";
    case "opening":
      return "Á oscailt";
    case "sampling":
      return `Frámaí á dtógáil ón scannán, ${now.done + 1} as ${now.of}`;
    case "writing":
      return "An chóip ghlan á scríobh";
    case "looking":
      return `Á lorg: ${lookedFor[now.what]}, ${now.done + 1} as ${now.of}`;
  }
}

/** The same while a copy is made, where looking means looking once more. */
export const copyStep = (now: Step | null): string =>
  now?.doing === "looking"
    ? `Á lorg sa chóip: ${lookedFor[now.what]}, ${now.done + 1} as ${now.of}`
    : step(now);

const whys: Readonly<Record<WhyCode, string>> = {
  empty: "Tá an comhad seo folamh. Faigh arís é ón áit ar tháinig sé.",
  "unknown-format":
    "Ní pictiúr de chineál ar féidir breathnú air anseo an comhad seo. Sábháil mar PNG nó JPEG é agus cuir é sin leis.",
  "not-supported": "Ní féidir an comhad seo a oscailt anseo. Sábháil mar PNG nó JPEG é agus cuir é sin leis.",
  damaged:
    "Tá damáiste déanta don chomhad seo, nó níl ach cuid de anseo. Faigh arís é ón áit ar tháinig sé, nó tóg seat scáileáin de agus cuir é sin leis.",
  "too-large": "Tá níos mó ná 100 MB sa chomhad seo. Sábháil níos lú é, nó gearr é, agus cuir é sin leis.",
  "cannot-write": "Ní féidir cóip ghlan de a scríobh. Sábháil mar PNG é agus cuir é sin leis.",
  "here-already": "Tá an comhad seo anseo cheana.",
  unplayable:
    "Ní féidir leis an mbrabhsálaí seo aon phictiúr den scannán seo a thaispeáint, mar sin ní féidir breathnú air. Sábháil mar MP4 (H.264) nó WebM é, nó tóg pictiúir aonair as, agus cuir iad sin leis.",
  unreadable:
    "Níorbh fhéidir an comhad seo a léamh. B’fhéidir gur bogadh, gur athraíodh nó gur scriosadh é, nó gur fillteán é. Cuir leis arís é.",
  stopped:
    "Stad an scrúdú sula raibh sé críochnaithe; b’fhéidir go dteastaíonn níos mó cuimhne ón bpictiúr ná mar atá ag an mbrabhsálaí seo. Bain triail eile as, nó déan an pictiúr níos lú.",
  "not-loaded":
    "Níorbh fhéidir a bhfuil ag teastáil chun breathnú ar phictiúir a lódáil. Bain triail eile as agus tú ceangailte leis an áit as a dtagann an leathanach seo.",
  "went-wrong":
    "Níorbh fhéidir breathnú ar an bpictiúr seo: chuaigh rud éigin amú ar an mbealach. Bain triail eile as, nó sábháil mar PNG nó JPEG é agus cuir é sin leis.",
};

/** Why it could not be done, and what to do. What an error says more exactly is in English, so it is left out. */
export const why = ({ code }: Why): string => whys[code];
