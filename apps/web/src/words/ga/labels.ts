import type { Words } from "../en/index.ts";

/** Names of the closed lists that several screens share. */
export const labels: Words["labels"] = {
  kinds: {
    post: "Postáil",
    reply: "Freagra ar dhuine",
    "review-reply": "Freagra ar léirmheas",
    bio: "Téacs próifíle",
    group: "Teachtaireacht i ngrúpa dúnta",
  },
  platforms: {
    x: "X",
    bluesky: "Bluesky",
    mastodon: "Mastodon",
    linkedin: "LinkedIn",
    instagram: "Instagram",
    facebook: "Facebook",
    threads: "Threads",
    tiktok: "TikTok",
    "google-reviews": "Léirmheasanna Google",
    group: "Grúpa dúnta",
    other: "Áit éigin eile",
  },
  countries: {
    GB: "An Ríocht Aontaithe",
    IE: "Éire",
    US: "Na Stáit Aontaithe",
    AU: "An Astráil",
    CA: "Ceanada",
  },
  professions: {
    doctor: "Dochtúir",
    nurse: "Altra",
    student: "Mac léinn",
    dentist: "Fiaclóir",
    pharmacist: "Cógaiseoir",
    other: "Gairm eile",
  },
  strengths: {
    must: "dualgas",
    should: "rud a mbítear ag súil leis, mura féidir leat a mhalairt a chosaint",
    judgement: "ceist faoi do bhreithiúnas féin",
    aware: "rud le cur san áireamh",
    law: "dlí",
    advice: "comhairle, gan cheangal",
  },
};
