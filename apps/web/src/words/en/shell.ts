/** Around every screen. */
export const shell = {
  screens: {
    write: "Write",
    drafts: "Drafts",
    "past-posts": "Past posts",
    publishing: "Publish",
    guidance: "Guidance",
    settings: "Settings",
  },
  skip: "Skip to the text",
  navigation: "Screens",
  onDevice: "Read on this device. Nothing you type is sent anywhere.",
  withDesk:
    "Read on this device. What you hand in to be published goes to your desk; nothing else you type is sent anywhere.",
  canBeWrong: "I can be wrong both ways. You decide.",
};
