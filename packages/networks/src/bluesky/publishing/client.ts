import { AppNS, ComNS, lexicons } from "@atproto/api";
import { XrpcClient } from "@atproto/xrpc";

/** A server's methods by their names. */
export interface Client {
  readonly com: ComNS;
  readonly app: AppNS;
}

/**
 * A client of one server. The library's own `Agent` reads some three hundred lexicons anew each time one is made,
 * which takes longer than the rest of a post; here all share one reading.
 * @param reach a server and how it is reached, or what signs requests and sends them
 */
export function clientOf(reach: ConstructorParameters<typeof XrpcClient>[0]): Client {
  const client = new XrpcClient(reach, lexicons);
  return { com: new ComNS(client), app: new AppNS(client) };
}
