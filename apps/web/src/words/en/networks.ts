/** Where a draft goes, how long it is there, how it looks there. */
export const networks = {
  where: "Where it will appear",
  characters: (count: number) => `${count} ${count === 1 ? "character" : "characters"}`,
};
