import { defineCue } from "./define-cue.ts";
import { effectFigure } from "./effect-figure.ts";
import { sourceGiven } from "./source-given.ts";

export const figureWithoutSource = defineCue({
  name: "figure-without-source",
  means: "A figure for an effect or a risk stands there, and no source anywhere.",
  find: (reading) => (sourceGiven.find(reading).length > 0 ? [] : effectFigure.find(reading)),
});
