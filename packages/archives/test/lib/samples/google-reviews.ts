import { type Sample, sample } from "./sample.ts";

export const OWN = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [0, 0] },
      properties: {
        date: "2024-01-01T00:00:00Z",
        five_star_rating_published: 2,
        review_text_published: "Slow, and rude to my patient",
        google_maps_url: "https://maps.google.com/?cid=1",
        location: { name: "Harbour Pharmacy", address: "1 Quay" },
      },
    },
    { type: "Feature", properties: { date: "2024-01-02T00:00:00Z", five_star_rating_published: 5 } },
    {
      type: "Feature",
      date: "2026-05-10T19:30:00Z",
      google_maps_url: "https://maps.google.com/?cid=2",
      location: [{ name: "Museum" }],
      five_star_rating_published: 5,
      review_text_published: "(Translated by Google) Lovely\n\n(Original)\nSchön",
    },
    { type: "Feature", properties: { "Star Rating": 4, Comment: "No day" } },
  ],
};

const review = (account: number, id: string, more: object) => ({
  name: `accounts/${account}/locations/2/reviews/${id}`,
  reviewer: { displayName: "P. Atient", isAnonymous: false },
  starRating: "ONE",
  createTime: "2025-01-01T10:15:30.123456Z",
  updateTime: "2025-01-01T10:15:30.123456Z",
  ...more,
});

export const PRACTICE = {
  reviews: [
    review(1, "r1", {
      comment: "Bad",
      reviewReply: { comment: "You came on 3 May about your knee", updateTime: "2025-01-02T10:15:30Z" },
    }),
    review(1, "r2", { comment: "Fine" }),
    review(1, "r3", { reviewReply: { comment: "Thank you", updateTime: "2025-01-03T10:15:30Z" } }),
  ],
};

/** The same place, looked after by another account, a year later. */
export const OTHER_ACCOUNT = {
  reviews: [
    review(9, "r1", {
      comment: "(Translated by Google) Bad\n\n(Original)\nSchlimm",
      reviewReply: { comment: "Please call us", updateTime: "2026-01-02T10:15:30Z" },
    }),
  ],
};

export const googleReviewsSamples: readonly Sample[] = [
  sample("Reviews.json", JSON.stringify(OWN)),
  sample("reviews.json", JSON.stringify(PRACTICE, null, 2)),
];
