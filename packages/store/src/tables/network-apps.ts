/** This desk as a server knows it: registered once for each Mastodon instance. */
export interface NetworkAppsTable {
  /** Also the account id in the context its secret is sealed with. */
  id: string;
  network: string;
  service: string;
  redirectUri: string;
  clientId: string;
  secret: string | null;
  createdAt: Date;
}
