import type { Kept } from "../settings/use-kept.ts";

/** On the settings screen: what is kept on this device, a passphrase for it, a copy of it, and its end. */
export function YourData(_props: { readonly kept: Kept }) {
  return null;
}
