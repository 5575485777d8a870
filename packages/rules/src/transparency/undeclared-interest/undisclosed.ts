import type { RuleContext } from "@chaperone/core";

/** The declared lines of which the post speaks and does not tell, each once. */
export const undisclosedIn = ({ observations }: RuleContext): string[] => [
  ...new Set(
    observations("own-interest")
      .filter(({ details }) => !details.disclosed)
      .map(({ details }) => details.interest),
  ),
];
