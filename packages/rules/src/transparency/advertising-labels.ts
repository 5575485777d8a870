import type { Jurisdiction } from "@chaperone/core";

/** What a country's advertising rules take for a label. */
export interface AdvertisingLabels {
  /** In lower case, without "#". */
  readonly accepted: readonly string[];
  /** The one to offer, as it is put first. */
  readonly offered: string;
  readonly source: string;
  readonly url: string;
  /** Whether the list was read in a stored copy of the source or written down from memory. */
  readonly verified: "seen" | "recalled";
}

/** Words that say plainly that a post is advertising; everything softer leaves readers guessing. */
const PLAIN = ["ad", "ads", "advert", "advertisement", "advertisement feature", "advertising"];

/** By country; where a regulator accepts more than the plain word, its words stand beside it. */
export const ADVERTISING_LABELS: Readonly<Record<Jurisdiction, AdvertisingLabels>> = {
  GB: {
    accepted: [...PLAIN, "paid partnership"],
    offered: "Ad:",
    source: "CAP and CMA, Influencers’ guide to making clear that ads are ads, 3rd edition, 2023",
    url: "https://www.asa.org.uk/resource/influencers-guide.html",
    verified: "recalled",
  },
  IE: {
    accepted: [...PLAIN, "fógra", "fogra"],
    offered: "#Ad",
    source: "CCPC and ASAI, Guidance on influencer advertising and marketing, October 2023",
    url: "https://www.ccpc.ie/business/help-for-business/guidelines-for-business/influencer-advertising-and-marketing/",
    verified: "recalled",
  },
  US: {
    accepted: [...PLAIN, "sponsored", "paid partnership", "paid promotion"],
    offered: "Ad:",
    source: "Federal Trade Commission, Disclosures 101 for social media influencers, 2019",
    url: "https://www.ftc.gov/influencers",
    verified: "recalled",
  },
  AU: {
    accepted: [...PLAIN, "branded content", "paid partnership", "paid promotion"],
    offered: "Ad:",
    source: "Australian Influencer Marketing Council, code of practice",
    url: "https://www.aimco.org.au/code-of-practice",
    verified: "recalled",
  },
  CA: {
    accepted: [...PLAIN, "sponsored", "paid partnership"],
    offered: "#ad",
    source: "Ad Standards, Influencer marketing disclosure guidelines",
    url: "https://adstandards.ca/resources/library/influencer-marketing-disclosure-guidelines/",
    verified: "recalled",
  },
};
