import { BY_EYE } from "@chaperone/rules/by-eye";

/** What nothing here can see. The ticks are the reader's own: nothing waits for them, and nothing is kept. */
export function ByEye({ also = [] }: { readonly also?: readonly string[] }) {
  return (
    <ul className="by-eye">
      {[...also, ...BY_EYE].map((what) => (
        <li key={what}>
          <label className="check">
            <input type="checkbox" />
            <span>{what.charAt(0).toUpperCase() + what.slice(1)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
