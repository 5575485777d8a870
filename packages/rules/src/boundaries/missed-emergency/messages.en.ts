import type { Message } from "@chaperone/core";
import type { EmergencyHelp } from "../emergency-help.ts";

export const missedEmergency = ({ numbers }: EmergencyHelp): Message => ({
  what: "The message you answer may come from somebody in danger, and your answer does not say where to turn at once.",
  why: "People put the worst things mildly, and a public reply may be the only one they read tonight.",
  next: `Name the help first: ${numbers}. Anything else can wait until they are safe.`,
});
