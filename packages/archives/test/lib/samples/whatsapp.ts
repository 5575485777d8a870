import { type Sample, sample } from "./sample.ts";

/** An iPhone's: marks of direction, a group that speaks under its own name, an edit, a picture, a paste. */
export const IPHONE = `\u200e[29/07/2026, 18:55:14] Team: \u200eMessages and calls are end-to-end encrypted.
[14/08/2026, 3:44:27\u202fPM] ~\u202fAda Invented: Hi all: back
second line
\u200e[14/08/2026, 3:45:06\u202fPM] Pat Moran: ok \u200e<This message was edited>
[14/08/2026, 3:46:00\u202fPM] ~\u202fAda Invented: bed 4 is *much* better \u200e<This message was edited>
\u200e[14/08/2026, 3:47:00\u202fPM] ~\u202fAda Invented: \u200e<attached: 00000042-PHOTO-2026-08-14.jpg>
[14/08/2026, 3:48:00\u202fPM] ~\u202fAda Invented: \u200eYou deleted this message.
[14/08/2026, 3:49:00\u202fPM] Cam Reed: lovely
`;

export const ANDROID = `11/08/2026, 9:05 am - Messages and calls are end-to-end encrypted.
11/08/2026, 9:05 am - Ada Invented created group "Night team"
13/08/2026, 9:06 am - Ada Invented: Morning
13/08/2026, 9:07 am - Pat Moran: <Media omitted>
13/08/2026, 9:08 am - Ada Invented: IMG-20260813-WA0001.jpg (file attached)
The new ward
13/08/2026, 9:09 am - Ada Invented: [12/08, 3:02 pm] Pat Moran: are my results back?
[12/08, 3:05 pm] Cam Reed: ask her
13/08/2026, 9:10 am - Pat Moran: thanks
`;

export const PERSIAN = `۱۴۰۵/۵/۲۰،\u200f ۱۵:۵۰ - آدا: سلام
۱۴۰۵/۵/۲۱،\u200f ۱۵:۵۱ - پت: خوبی
`;

export const whatsappSamples: readonly Sample[] = [
  sample("_chat.txt", IPHONE),
  sample("WhatsApp Chat with Night team.txt", ANDROID),
  sample("WhatsApp Chat with آدا.txt", PERSIAN),
];
