import { defineCases, seen } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "where it was taken",
      text: "The view at six.",
      seen: [
        seen("image-metadata", {
          what: "position",
          field: "EXIF GPSLatitude",
          value: null,
          position: { latitude: 54.1, longitude: -9.2 },
        }),
      ],
    },
    {
      name: "the camera and its clock",
      text: "Sunrise.",
      seen: [
        seen("image-metadata", { what: "device", field: "EXIF Model", value: "Phone 12" }),
        seen("image-metadata", {
          what: "time",
          field: "EXIF DateTimeOriginal",
          value: "2025:03:01 06:12:44",
          time: "2025-03-01T06:12:44",
        }),
      ],
    },
    {
      name: "a film's patient",
      text: "Spot the sign.",
      seen: [
        seen("image-metadata", {
          what: "person",
          field: "DICOM (0010,0010) PatientName",
          value: "HARTE^EDNA",
        }),
        seen("image-clinical", { looksLike: "dicom" }),
      ],
    },
    {
      name: "the uncut picture inside",
      text: "Nice mug.",
      seen: [seen("image-metadata", { what: "preview", field: "EXIF thumbnail", value: null })],
    },
  ],
  passes: [
    { name: "no picture", text: "Taken in Ballina at six this morning." },
    { name: "a file with nothing but pixels", text: "Sunrise.", seen: [] },
    { name: "a face", text: "Us.", seen: [seen("image-face", { turned: 0 })] },
    {
      name: "words on a slide",
      text: "Slides.",
      seen: [seen("image-text", { words: "Sleep well", meaning: "plain" })],
    },
  ],
});
