import { defineCases } from "./cases.ts";
import { handle } from "./handle.ts";

export const cases = defineCases({
  detector: handle,
  finds: [
    {
      name: "a patient's",
      text: "So proud of ⟦@katie_dances⟧ 6 weeks post stroke",
      details: { role: "patient" },
    },
    { name: "dots inside", text: "my patient ⟦@big.dom.fitness⟧.", details: { role: "patient" } },
    { name: "a relative's", text: "Big thanks to his mam ⟦@shauna_mc⟧", details: { role: "relative" } },
    { name: "a colleague's", text: "Brilliant talk by ⟦@annab_paeds⟧ today", details: { role: "colleague" } },
    { name: "a colleague by the name", text: "ask ⟦@dr_jo⟧", details: { role: "colleague" } },
    { name: "an organisation's", text: "thanks ⟦@NHSEngland⟧", details: { role: "public-figure" } },
    {
      name: "the author's own",
      text: "I'm ⟦@drmay⟧ here",
      author: { handle: "@drmay" },
      details: { role: "author" },
    },
    { name: "somebody unknown", text: "⟦@kirrie_kev⟧ since you asked", details: { role: "unknown" } },
    { name: "Bluesky", text: "⟦@jo.bsky.social⟧ posted", details: {} },
    { name: "Mastodon with a server", text: "⟦@jo@med.example⟧ posted" },
    { name: "an emoji before", text: "💪🏽⟦@mayar.elg⟧" },
    { name: "a full stop after", text: "thanks ⟦@joan⟧." },
    { name: "insta without the sign", text: "her insta: ⟦katie_dances⟧" },
    { name: "snap", text: "snap ⟦alecu.md⟧ ok" },
    { name: "in a profile's address", text: "fb.example/⟦reynaldo.bacus.99⟧, say hi" },
    { name: "invisible characters inside", text: "⟦@ka\u200btie_d⟧ you star" },
  ],
  ignores: [
    { name: "an e-mail address", text: "mary@oak.example" },
    { name: "everybody's ending", text: "our email: @oak.example" },
    { name: "an hour", text: "clinic @ 10, ward round @9am, bleep @5pm" },
    { name: "a price", text: "masks @ £5, @50p" },
    { name: "a plain word after a network", text: "instagram is down, facebook: sigh, snap decision" },
    { name: "a group's address", text: "facebook.com/groups/ is closed" },
    { name: "nothing", text: "" },
  ],
});
