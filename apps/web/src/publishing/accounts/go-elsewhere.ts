/**
 * Sends the browser to a network's own page. The address comes from the desk, which has it from the network: anything
 * but a web page is not followed.
 */
export function goElsewhere(url: string): void {
  if (!/^https?:\/\//u.test(url)) throw new TypeError("The network gave no address of a web page.");
  location.assign(url);
}
