/** What bars are filled with, besides plain colour. */
export function Fills() {
  return (
    <svg className="fills" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="fill-should"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-should-ground" />
          <rect width="2" height="6" className="fill-should" />
        </pattern>
        <pattern id="fill-consider" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="fill-consider-ground" />
        </pattern>
      </defs>
    </svg>
  );
}
