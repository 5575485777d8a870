import { defineCases } from "./cases.ts";
import { event } from "./event.ts";

export const cases = defineCases({
  detector: event,
  finds: [
    {
      name: "a fall from something",
      text: "He ⟦fell off a ladder⟧ and broke nothing.",
      details: { type: "fall" },
    },
    { name: "a kick", text: "She was ⟦kicked by a horse⟧ on Friday.", details: { type: "animal" } },
    { name: "a bite", text: "⟦Dog bite⟧, tetanus up to date.", details: { type: "animal" } },
    { name: "a vehicle overturned", text: "His ⟦tractor overturned⟧ on Sunday.", details: { type: "crash" } },
    { name: "a collision by its letters", text: "Fit until the ⟦RTC⟧.", details: { type: "crash" } },
    { name: "lightning", text: "He was ⟦struck by lightning⟧, twice.", details: { type: "fire" } },
    { name: "a house fire", text: "The twins from the ⟦house fire⟧.", details: { type: "fire" } },
    { name: "a rescue from water", text: "⟦Pulled from the canal⟧ last night.", details: { type: "water" } },
    { name: "stuck", text: "His arm was ⟦trapped in the baler⟧.", details: { type: "trapped" } },
    { name: "swallowed", text: "She ⟦swallowed her own ring⟧.", details: { type: "swallowed" } },
    {
      name: "collapse on an occasion",
      text: "He ⟦collapsed at his daughter's wedding⟧.",
      details: { type: "collapse" },
    },
    {
      name: "a birth in an odd place",
      text: "Baby girl, ⟦delivered in the car park⟧.",
      details: { type: "birth" },
    },
    { name: "carried in", text: "⟦Carried in on a door by six men⟧.", details: { type: "arrival" } },
    { name: "her own ambulance", text: "She ⟦rang her own ambulance⟧.", details: { type: "rescue" } },
    { name: "a first", text: "It was the ⟦first in the country⟧.", details: { type: "first" } },
    { name: "the news", text: "You saw him ⟦on the news⟧.", details: { type: "fame" } },
    { name: "a clip that spread", text: "The bride from the ⟦viral video⟧.", details: { type: "fame" } },
    { name: "a jackpot", text: "They ⟦won the lotto⟧.", details: { type: "honour" } },
    {
      name: "what a patient did, in an answer to a review",
      text: "As noted, ⟦you declined the follow up call⟧.",
    },
    { name: "offsets behind an emoji", text: "🐴 He was ⟦thrown from his horse⟧." },
  ],
  ignores: [
    { name: "falling ill, pregnant or in love is no accident", text: "She fell ill, then fell pregnant." },
    { name: "being stuck in traffic", text: "Stuck in traffic again." },
    { name: "hitting a target", text: "We hit the target." },
    { name: "taking a break", text: "I took a break." },
    { name: "plain news of a service", text: "Flu vaccines are available from Monday." },
    { name: "nothing", text: "" },
  ],
});
