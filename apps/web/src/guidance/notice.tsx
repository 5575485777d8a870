/** What went otherwise than asked. The keyboard is led here, so that it is read out. */
export const Notice = ({ words }: { readonly words: string }) => (
  <p className="guidance-notice" tabIndex={-1} data-named>
    {words}
  </p>
);
