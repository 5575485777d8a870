import type { GuidanceDocument } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { documentAddress } from "./address.ts";
import { standingOf, successorOf } from "./library.ts";

/** "In force since 30 January 2024.", or what replaced it. */
export function TimeLine(props: { readonly document: GuidanceDocument; readonly today: string }) {
  const { document, today } = props;
  const { guidance } = useWords();
  const standing = standingOf(document, today);
  if (standing === "in-force") return guidance.inForce(document);
  if (standing === "to-come") return guidance.comesIntoForce(document);
  return <Replaced document={document} />;
}

/** That an edition is past, with the way to the one that replaced it, where there is one. */
export function Replaced({ document }: { readonly document: GuidanceDocument }) {
  const { guidance } = useWords();
  const successor = successorOf(document);
  if (!successor) return <span className="guidance-gone">{guidance.notInForce}</span>;
  return (
    <>
      <span className="guidance-gone">{guidance.replacedBy}</span>{" "}
      <a href={documentAddress(successor)} lang="en-GB">
        {guidance.edition(successor.document, successor.edition)}
      </a>
      .
    </>
  );
}
