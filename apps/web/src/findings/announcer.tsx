import { useEffect, useState } from "react";

/** Long enough that fast typing is not talked over. */
const PAUSE_MS = 700;

/** Tells screen readers a sentence, once things have settled. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
