import type { DraftForm } from "../compose/use-draft.ts";
import type { Picture } from "../pictures/picture.ts";
import type { Settings } from "../settings/settings.ts";

/** How the draft will look on each of its networks. */
export function Previews(_props: {
  readonly form: DraftForm;
  readonly settings: Settings;
  readonly pictures: readonly Picture[];
}) {
  return null;
}
