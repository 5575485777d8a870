/** What nothing here can see. The ticks are the reader's own: nothing waits for them, and nothing is kept. */
export function ByEye({ what }: { readonly what: readonly string[] }) {
  return (
    <ul className="by-eye">
      {what.map((one) => (
        <li key={one}>
          <label className="check">
            <input type="checkbox" />
            <span>{one}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
