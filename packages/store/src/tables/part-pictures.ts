export interface PartPicturesTable {
  partId: string;
  pictureId: string;
  position: number;
}
