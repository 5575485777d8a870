import { defineCases } from "./cases.ts";
import { occupation } from "./occupation.ts";

export const cases = defineCases({
  detector: occupation,
  finds: [
    { name: "a job", text: "a ⟦lollipop lady⟧ with a cough", details: { title: "lollipop lady" } },
    { name: "one between commas", text: "Man, 52, ⟦thatcher⟧, bee stings." },
    { name: "the words that narrow it", text: "a ⟦retired primary school teacher⟧ fell" },
    { name: "slang", text: "the ⟦sparky⟧ who did our lights" },
    { name: "where someone works", text: "She ⟦works nights in the meat factory⟧." },
    { name: "what someone drives", text: "He ⟦drives the school bus⟧." },
    { name: "what someone runs", text: "Her mum ⟦runs the chippy⟧." },
    { name: "what someone teaches", text: "His wife ⟦teaches P2⟧." },
    { name: "what someone used to be", text: "She ⟦used to be a trawler cook⟧." },
    { name: "a life on the rigs", text: "Dad is ⟦on the rigs⟧." },
    { name: "an ordinary word used as a job", text: "She is a ⟦judge⟧." },
    { name: "several of a kind", text: "two ⟦jockeys⟧ in resus" },
    { name: "what someone deals in", text: "the ⟦bread man⟧ fell" },
    { name: "a trade no list has", text: "the village ⟦wheelmaker⟧ rang" },
    { name: "a pupil", text: "a ⟦Leaving Cert student⟧ fainted" },
    { name: "an office", text: "⟦captain of the golf club⟧, hip" },
  ],
  ignores: [
    { name: "machines", text: "a syringe driver and a record player" },
    { name: "plans", text: "a model of care, a role model and the pilot study" },
    { name: "ordinary words", text: "We judge nobody and cook nothing. Guard your time." },
    { name: "a medicine that works", text: "It works well for most people." },
    { name: "devices that end like trades", text: "a pacemaker for a human" },
    { name: "going by coach", text: "We went by coach." },
    { name: "former family", text: "her ex-husband" },
  ],
});
