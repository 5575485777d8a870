/** The NATS server's program; undefined where there is none. */
export function findNats(): string | undefined;
