import { bare } from "./publishing-when.ts";

/** The way in, and the way around. */
export const entry = {
  heading: "Publishing",
  parts: {
    queue: "Queue",
    approvals: "To approve",
    history: "History",
    accounts: "Accounts",
    practice: "Practice",
    record: "Record",
  },
  /** Where there is one person alone. */
  desk: "Your desk",
  navigation: "Publishing screens",
  opened: "Your desk is open in this browser.",
  closed: {
    heading: "Your desk is not open in this browser",
    what: "Chaperone printed an address when it was started, with #open= near its end. Open that address here, whole, and this browser is let in.",
    used: "It lets in one browser only. If it was used before, use that browser, or stop Chaperone and start it again: it prints a new one.",
    writing: "You can write and have it read without this.",
  },
  signIn: {
    heading: "Sign in",
    what: "With the passkey you made when you joined: your fingerprint, your face, or the lock of this device. There is no password.",
    button: "Sign in with a passkey",
    lost: "Is the device with your passkey gone? Ask a manager of your practice for a new invitation.",
  },
  signOut: "Sign out",
  signedInAs: (name: string, practice: string) => `${name}, ${practice}`,
  join: {
    heading: (practice: string) => `Join ${practice}`,
    setUpHeading: "Set up your practice",
    setUpWhat: "You are the first here, and will be its manager: you invite the others.",
    asRole: {
      author: "You are invited to write and publish.",
      approver: "You are invited to write and publish, and to approve what others write.",
      manager: "You are invited as a manager: you can also invite others and set the practice’s rules.",
    },
    name: "Your name, as colleagues know it",
    passkey:
      "Your device then makes a passkey: your fingerprint, your face or its lock is your key. Nothing secret of it leaves the device.",
    button: "Make a passkey and join",
    until: (when: string) => `This invitation holds until ${bare(when)}.`,
    noPasskeys:
      "This browser cannot make passkeys here. Open the invitation in a current browser, on an address with https.",
  },
  passkeyStopped: "It was stopped before it was done, or this device has no passkey for this practice.",
};
