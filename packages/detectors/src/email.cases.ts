import { defineCases } from "./cases.ts";
import { email } from "./email.ts";

export const cases = defineCases({
  detector: email,
  finds: [
    {
      name: "brackets all along",
      text: "⟦jane (dot) doe (at) mail (dot) example⟧",
      details: { address: "jane.doe@mail.example" },
    },
    {
      name: "a plain address",
      text: "she wrote from ⟦noreen.sugrue@mail.example⟧.",
      details: { address: "noreen.sugrue@mail.example", personal: true },
    },
    { name: "digits and a plus", text: "⟦big.daz1974+gp@web-mail.example⟧" },
    { name: "subdomains", text: "(⟦j.o'neill@staff.hosp.example⟧)", details: { personal: true } },
    { name: "capitals", text: "⟦Mary.Byrne@MAIL.example⟧", details: { address: "mary.byrne@mail.example" } },
    {
      name: "look-alike letters",
      text: "⟦nоreen@mail.example⟧",
      details: { address: "noreen@mail.example" },
    },
    {
      name: "at and dot in words",
      text: "mail me: ⟦mary at gmail dot com⟧",
      details: { address: "mary@gmail.com" },
    },
    {
      name: "dots in words all along",
      text: "⟦mary dot byrne at mail dot example⟧ please",
      details: { address: "mary.byrne@mail.example" },
    },
    {
      name: "square brackets",
      text: "⟦mary[at]mail[dot]example⟧",
      details: { address: "mary@mail.example" },
    },
    { name: "round brackets with spaces", text: "⟦mary (at) mail (dot) example⟧" },
    { name: "spaces around the sign", text: "⟦mary @ mail.example⟧ is hers" },
    { name: "a comma for the dot", text: "⟦mary@gmail,com⟧", details: { address: "mary@gmail.com" } },
    { name: "a machine's number", text: "from ⟦mary@192.0.2.10⟧" },
    { name: "another script", text: "⟦mary@例え.example⟧ wrote" },
    { name: "another script, encoded", text: "⟦mary@xn--r8jz45g.xn--zckzah⟧" },
    { name: "invisible spaces", text: "⟦mary\u200b@mail.\u200bexample⟧ ok" },
    { name: "two of them", text: "⟦a.bee@mail.example⟧, ⟦c.dee@mail.example⟧" },
    { name: "info@", text: "write to ⟦info@clinic.example⟧", details: { personal: false } },
    { name: "reception@", text: "⟦reception@oak.example⟧", details: { personal: false } },
    {
      name: "a role among the parts",
      text: "⟦oaklane.office@surgery.example⟧",
      details: { personal: false },
    },
    { name: "appointments2@", text: "⟦appointments2@oak.example⟧", details: { personal: false } },
  ],
  ignores: [
    { name: "a handle", text: "@drsmith said so" },
    { name: "a handle at a sentence's end", text: "ask @drsmith. me too" },
    { name: "at and dot as words", text: "look at the dot on the film" },
    { name: "at a place", text: "meet at home. me and you" },
    { name: "at this hour", text: "clinic @ 10.30 today" },
    { name: "an ending no domain has", text: "none@oak.co_m" },
    { name: "a handle and a comma", text: "@drsmith,me and @annb,com" },
    { name: "no domain", text: "not@email without more" },
    { name: "nothing", text: "" },
  ],
});
