/** The first visit: two short steps, the second left out by whoever likes. */
export const welcome = {
  heading: "Before you write",
  what: "I read along while you write, and speak up when something could let a patient be recognised, or would break a duty you have. You decide.",
  onDevice: "All that you write or tell me here stays on this device.",
  whose: "Whose guidance applies",
  start: "Start writing",
  more: "Tell me more first",
  moreWhy:
    "More takes half a minute and lets me judge better who could recognise a patient. You can do it later, in Settings.",
  moreHeading: "A little more about you",
  moreWhat: "All of this can stay empty. It stays on this device, and you can change it in Settings.",
  back: "Back",
};
