/** What no detector here sees: to be looked for by eye in every picture. */
export const BY_EYE: readonly string[] = [
  "tattoos, scars, birthmarks and jewellery",
  "wounds, injuries and anatomy that people may have heard about",
  "clothes, bedding, toys, cards and other belongings",
  "reflections in glass, screens, spectacles and metal",
  "screens, lists, whiteboards and paper in the background, too small or slanted to be read here",
  "uniforms, lanyards, signs and the view from the window, which tell where it is",
];
