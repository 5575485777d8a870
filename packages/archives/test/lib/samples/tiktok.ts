import { type Sample, sample } from "./sample.ts";

const video = (number: number) => `https://www.tiktokv.com/share/video/72000000000000${number}/`;

/** What was watched comes before what was posted, under the same name. */
export const EXPORT = {
  "Your Activity": {
    "Watch History": { VideoList: [{ Date: "2026-01-01 00:00:00", Link: video(1), Title: "Not mine" }] },
  },
  Comment: {
    Comments: {
      CommentsList: [
        { date: "2026-09-01 10:00:00", comment: "ha 😷", photo: "N/A", url: video(9) },
        { date: "2026-09-01 10:00:00", comment: "ha 😷", photo: "N/A", url: "" },
        { date: "2026-09-02 10:00:00", comment: null, photo: "N/A", url: "" },
      ],
    },
  },
  Post: {
    Posts: {
      VideoList: [
        { Date: "2026-09-01 10:00:00", Link: video(2), Likes: "3", WhoCanView: "Public", Title: "Ward tour" },
        {
          Date: "2026-09-02 10:00:00",
          Link: "https://v16.cdn.example/x?sig=1",
          Likes: "",
          WhoCanView: "Friends",
          Title: "Nights",
        },
        { Date: "2026-09-03 10:00:00", Link: video(4), Likes: null, Title: null },
      ],
    },
    "Recently Deleted Posts": { PostList: null },
  },
};

/** Up to 2023, with lists that are null where there is nothing. */
export const OLD_EXPORT = {
  Activity: {
    "Video Browsing History": { VideoList: [{ Date: "2021-01-01 00:00:00", VideoLink: video(1) }] },
  },
  Comment: { Comments: { CommentsList: [{ Date: "2021-09-01 10:00:00", Comment: "so true" }] } },
  Video: {
    Videos: {
      VideoList: [{ Date: "2021-09-01 10:00:00", VideoLink: video(3), Likes: "0", Title: "First day" }],
    },
  },
};

export const EMPTY_EXPORT = {
  Comment: { Comments: { CommentsList: null } },
  Post: { Posts: { VideoList: "" } },
  "Your Activity": null,
};

export const tiktokSamples: readonly Sample[] = [
  sample("user_data_tiktok.json", JSON.stringify(EXPORT)),
  sample("user_data.json", JSON.stringify(OLD_EXPORT, null, 2)),
];
