import { useWords } from "../words/use-words.ts";
import { documentsAddress, dutiesAddress } from "./address.ts";

/** By document or by duty. */
export function Ways({ isByDuty }: { readonly isByDuty: boolean }) {
  const { guidance } = useWords();
  return (
    <nav className="guidance-ways" aria-label={guidance.ways}>
      <a href={documentsAddress} aria-current={isByDuty ? undefined : "page"}>
        {guidance.byDocument}
      </a>
      <a href={dutiesAddress} aria-current={isByDuty ? "page" : undefined}>
        {guidance.byDuty}
      </a>
    </nav>
  );
}
