import { observe, readDraft } from "@chaperone/core";
import { cueDetector } from "/work/main/packages/detectors/src/cues.ts";

for (const t of process.argv.slice(2)) {
  const d = readDraft({
    text: t,
    kind: (process.env.K ?? "post") as any,
    platform: "x",
    author: { name: process.env.N ?? "Dr Ruth Okafor", bio: process.env.B ?? "GP" },
    ...(process.env.Q ? { inReplyTo: process.env.Q } : {}),
  });
  const { observations } = await observe(d, [cueDetector]);
  console.log(
    t,
    "\n   ",
    observations
      .map((o: any) => `${o.details.name}⟦${o.place.in === "text" ? d.textAt(o.place) : ""}⟧`)
      .join(" "),
  );
}
