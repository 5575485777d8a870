/** A newer version of the page is there. */
export const update = {
  draftStays: "A newer version is ready. It takes over when you reload; your draft stays.",
  draftGoes:
    "A newer version is ready. It takes over when you reload. Your draft is not kept, so copy it first.",
  reload: "Reload now",
};
