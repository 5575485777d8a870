import { defineCases } from "./cases.ts";
import { url } from "./url.ts";

export const cases = defineCases({
  detector: url,
  finds: [
    {
      name: "https",
      text: "laughing already ⟦https://laoistribune.example/bull-attack-farmer⟧",
      details: { host: "laoistribune.example", personal: true },
    },
    { name: "a full stop after it", text: "Read ⟦https://x.example/a/b⟧." },
    { name: "brackets around it", text: "(see ⟦http://x.example/a⟧)" },
    { name: "www", text: "⟦www.oak.example⟧", details: { host: "oak.example", personal: false } },
    {
      name: "a bare domain with a path",
      text: "⟦fundit.example/hopeforharvey⟧",
      details: { personal: true },
    },
    { name: "a fundraiser", text: "give: ⟦gofundme.com/f/home-for-jim⟧", details: { personal: true } },
    { name: "a profile", text: "this is the lady, ⟦facebook.com/maureen.p.54⟧", details: { personal: true } },
    { name: "a short video link", text: "look at him: ⟦youtu.be/abc123⟧", details: { personal: true } },
    {
      name: "a news story",
      text: "⟦https://valleysherald.example/sam-hopkin-inquest⟧",
      details: { personal: true },
    },
    { name: "his page", text: "his page: ⟦hauwa.mycephs.example/15⟧", details: { personal: true } },
    {
      name: "an everyday word as an ending, with a path",
      text: "⟦oak.clinic/book⟧ is open",
      details: { personal: false },
    },
    { name: "a government site", text: "it is on ⟦gov.uk⟧", details: { host: "gov.uk", personal: false } },
    {
      name: "guidance with a path",
      text: "⟦https://www.nice.org.uk/guidance/ng136⟧",
      details: { personal: false },
    },
    { name: "the health service", text: "⟦NHS.uk⟧ has it", details: { host: "nhs.uk", personal: false } },
    { name: "a disguised dot", text: "⟦oak dot example⟧ now", details: { host: "oak.example" } },
    { name: "a machine's number and a path", text: "see ⟦192.0.2.10:8080/scans/17⟧" },
    { name: "an app's own", text: "open ⟦fb://profile/1000417⟧" },
    { name: "hxxp", text: "⟦hxxps://x.example/a⟧" },
  ],
  ignores: [
    { name: "no space after a full stop", text: "He went home.She slept.The end" },
    { name: "everyday words that are endings", text: "went home.it was fine.me too.so there.in bed" },
    { name: "abbreviations", text: "e.g. a pt with p.o. meds, i.e. t.d.s. and d.o.b." },
    { name: "an e-mail address", text: "mail mary@oak.example today" },
    { name: "a machine next door", text: "on http://intranet today" },
    { name: "sections", text: "section 1.2.3.4 and version 10.0.1.2" },
    { name: "decimals", text: "Hb 9.2, K 4.5, pH 7.32" },
    { name: "a file", text: "see notes.docx and scan.png" },
    { name: "nothing", text: "" },
  ],
});
