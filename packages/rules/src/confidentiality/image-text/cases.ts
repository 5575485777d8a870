import { defineCases, seen } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a wristband",
      text: "Night shift done.",
      seen: [
        seen("image-text", { words: "HARTE, EDNA", meaning: "telling", type: "NAME" }),
        seen("image-text", { words: "MRN 4471902", meaning: "telling", type: "RECORD" }),
      ],
    },
    {
      name: "a badge",
      text: "New lanyards!",
      seen: [seen("image-text", { words: "Aoife", meaning: "telling", type: "NAME" })],
    },
    {
      name: "a sign over the door",
      text: "First day.",
      seen: [seen("image-text", { words: "Ward 5B", meaning: "telling", type: "PLACE" })],
    },
    {
      name: "burned into a film and read by nobody",
      text: "Spot the sign.",
      seen: [
        seen("image-text", { words: null, meaning: "unread" }),
        seen("image-clinical", { looksLike: "radiograph" }),
      ],
    },
    {
      name: "a sample's bar code",
      text: "Busy lab.",
      seen: [seen("image-code", { format: "Code128", content: "4471902" })],
    },
    {
      name: "a poster's code",
      text: "Join us.",
      seen: [seen("image-code", { format: "QRCode", content: "https://example.org/walk" })],
    },
  ],
  passes: [
    { name: "no picture", text: "The whiteboard said it all." },
    {
      name: "a slide",
      text: "Slides from today.",
      seen: [seen("image-text", { words: "Please wash your hands", meaning: "plain" })],
    },
    {
      name: "the side marker of a film",
      text: "Spot the sign.",
      seen: [
        seen("image-text", { words: "L", meaning: "label" }),
        seen("image-clinical", { looksLike: "radiograph" }),
      ],
    },
    {
      name: "ribs that a machine took for letters",
      text: "Spot the sign.",
      seen: [seen("image-text", { words: null, meaning: "unread" }, 0.2)],
    },
  ],
});
