import type { Rule } from "@chaperone/core";

export const rules: readonly Rule[] = [];
