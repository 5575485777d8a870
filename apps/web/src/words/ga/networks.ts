import type { TextLength } from "@chaperone/networks";
import type { Words } from "../en/index.ts";
import { counted, figure } from "./count.ts";

/** Bytes are named, for nobody expects them; what else a network counts is what anybody would count. */
const bytes = ({ unit }: Pick<TextLength, "unit">): string => (unit === "bytes" ? " beart" : "");

/** "snáithe de 3 chuid" */
const thread = (parts: number): string => `snáithe de ${counted(parts, "cuid")}`;

/** Where a draft goes, how long it is there, how it looks there. */
export const networks: Words["networks"] = {
  where: "An áit a mbeidh sé",
  chosen: (names: readonly string[]) =>
    names.length > 4 ? `${names.slice(0, 3).join(" · ")} agus ${names.length - 3} eile` : names.join(" · "),
  takes: (most: number) => `suas le ${figure(most)}`,
  oneStays: "Fanann áit amháin roghnaithe.",
  done: "Déanta",

  characters: (count: number) => counted(count, "carachtar"),
  lengthOn: (length: TextLength, network: string) =>
    `${figure(length.count)} as ${figure(length.most)}${bytes(length)} ar ${network}`,
  overOn: (length: TextLength, network: string) =>
    `${figure(length.over)}${bytes(length)} sa bhreis ar ${network}`,
  threadOn: (parts: number, network: string) => `${thread(parts)} ar ${network}`,
  said: {
    over: (network: string) => `Rófhada anois do ${network}.`,
    fits: (network: string) => `Gearr go leor anois do ${network}.`,
    thread: (parts: number, network: string) =>
      `Anois ina ${thread(parts).replace(/^s/u, "sh")} ar ${network}.`,
    single: (network: string) => `Anois ina phostáil amháin ar ${network}.`,
  },

  previews: "An chuma a bheidh air",
  previewOn: (network: string) => `An chuma a bheidh air ar ${network}`,
  about: "Gar don chuma a bheidh air. D’fhéadfadh ainmneacha, pictiúir agus dathanna a bheith éagsúil.",
  yourName: "D’ainm",
  yourProfile: "An méid a deir do phróifíl",
  handles: {
    x: "@ainm",
    bluesky: "@ainm.bsky.social",
    mastodon: "@ainm@do.fhreastalai",
    threads: "ainm",
    instagram: "ainm",
    tiktok: "ainm",
  },
  now: "anois",
  ownersAnswer: "Freagra ón úinéir",
  seeMore: "níos mó",
  seeLess: "níos lú",
  part: (part: number, of: number) => `Cuid ${part} as ${of}`,
  picture: (picture: number, alt: string) =>
    alt === "" ? `Pictiúr ${picture}, gan cur síos` : `Pictiúr ${picture}: ${alt}`,
  pictureToCome: "Á oscailt",
  altBadge: "ALT",
  morePictures: (count: number) => `+${count}`,
  firstOf: (count: number) => `1/${count}`,
  pictureHere: "Tagann pictiúr nó scannán anseo",
  notDescribed: (count: number) => `Níl cur síos fós ar ${counted(count, "pictiúr")}.`,
  cutHint: "Cuireann líne nach bhfuil inti ach --- tús leis an gcéad chuid eile san áit is mian leat.",

  problems: {
    "needs-picture": (network: string) => `Tá pictiúr nó scannán de dhíth ar ${network}.`,
    "no-pictures": (network: string) => `Ní théann pictiúir le freagra ar ${network}.`,
    "pictures-by-hand": (network: string) =>
      `Ní ghlacann ${network} le pictiúir ach ó sheoladh poiblí gréasáin, agus fanann do chuidse ar an ngléas seo. Postálann tú féin an ceann seo ansin.`,
    "dead-links": (network: string) => `Ní féidir nasc a oscailt ó théacs ar ${network}.`,
    "mentions-by-hand": (network: string) =>
      `Fanann ainm i ndiaidh @ ina ghnáth-théacs ar ${network}, mura roghnaíonn tú ón liosta ansin é.`,
    "too-many-pictures": (network: string, given: number, most: number) =>
      `Glacann ${network} le ${counted(most, "pictiúr")}; tá ${figure(given)} ann.`,
    "too-many-hashtags": (network: string, given: number, most: number) =>
      `Glacann ${network} le ${counted(most, "haischlib")}; tá ${figure(given)} ann.`,
    "perhaps-too-many-hashtags": (network: string, given: number, most: number) =>
      `B’fhéidir nach nglacann ${network} anois ach le ${counted(most, "haischlib")}; tá ${figure(given)} ann.`,
    "too-many-links": (network: string, given: number, most: number) =>
      `Glacann ${network} le ${counted(most, "nasc")}; tá ${figure(given)} ann.`,
    "long-description": (network: string, picture: number, over: number) =>
      `Tá an cur síos ar phictiúr ${picture} ${figure(over)} rófhada do ${network}.`,
  },
};
