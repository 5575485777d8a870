/** Shows that something opens; on a line that has, it turns over. */
export const OpenArrow = () => (
  <svg className="open-arrow" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
  </svg>
);
