/** As in the style sheets: the findings have no room beside the draft. */
const NARROW = "(max-width: 860px)";
/** A mouse or the like, which can rest on words without pressing them. */
const CAN_HOVER = "(hover: hover) and (pointer: fine)";

export const isNarrow = (): boolean => matchMedia(NARROW).matches;
export const canHover = (): boolean => matchMedia(CAN_HOVER).matches;
