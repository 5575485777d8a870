/** Left, top, right and bottom as fractions of the picture, and what stands there. */
type Own = readonly [left: number, top: number, right: number, bottom: number, what: string];

/** Text that truly stands in the pictures, looked at by eye. Boxes with their middle here are not false. */
export const OWN_TEXT: Readonly<Record<string, readonly Own[]>> = {
  "xrays/tests_00000001_000.png": [[0.88, 0, 1, 0.09, "a side marker, letters on it"]],
  "xrays/tests_00027426_000.png": [[0.85, 0.02, 0.93, 0.09, "a side marker (L)"]],
  "xrays/tests_1.2.276.0.7230010.3.1.4.8323329.6904.1517875201.850819.dcm": [
    [0.82, 0.01, 0.93, 0.16, "a side marker with small letters"],
  ],
  "xrays/tests_Fake_MONOHR1.dcm": [[0.82, 0.01, 0.93, 0.16, "the same marker, bones dark"]],
  "xrays/tests_covid-19-pneumonia-58-prior.jpg": [[0.72, 0.12, 0.86, 0.19, "two side markers: L, RS"]],
  "presidio/test_data_png_images_3_ORIGINAL.png": [[0, 0, 0.31, 0.06, "the words burned in"]],
};
