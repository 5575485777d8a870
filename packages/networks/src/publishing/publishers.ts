import type { Platform } from "@chaperone/core";
import type { Publisher } from "./publisher.ts";

const PUBLISHERS: Partial<Readonly<Record<Platform, Publisher>>> = {};

/** Who publishes on a network; null where a person copies the text and opens the network. */
export const publisherOf = (network: Platform): Publisher | null => PUBLISHERS[network] ?? null;
