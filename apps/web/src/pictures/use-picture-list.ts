import { useEffectEvent, useState } from "react";
import { newKey } from "./new-picture.ts";
import type { Picture, Refusal, Why, WhyCode } from "./picture.ts";

export type Change = (key: string, changes: (picture: Picture) => Partial<Picture>) => void;

/** The pictures as they stand, and the files that could not be taken. */
export function usePictureList() {
  const [all, setAll] = useState<readonly Picture[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const change: Change = (key, changes) =>
    setAll((pictures) => pictures.map((one) => (one.key === key ? { ...one, ...changes(one) } : one)));
  const drop = (key: string): void => setAll((pictures) => pictures.filter((one) => one.key !== key));
  const refuse = (name: string, why: Why): void =>
    setRefusals((before) => [...before.filter((one) => one.name !== name), { key: newKey(), name, why }]);

  const giveUp = useEffectEvent((key: string, failure: Why): void => {
    const picture = all.find((one) => one.key === key);
    if (!picture) return;
    if (isWorthKeeping(picture, failure)) change(key, () => ({ failure, step: null }));
    else {
      refuse(picture.name, failure);
      drop(key);
    }
  });

  return {
    all,
    setAll,
    change,
    drop,
    refusals,
    refuse,
    clearRefusals: () => setRefusals([]),
    putAway: (key: string) => setRefusals((before) => before.filter((one) => one.key !== key)),
    /** It could not be looked at. */
    giveUp,
  };
}

/** Another try may help, or its author has put work into it; otherwise the file is merely given back. */
const isWorthKeeping = ({ boxes, alt }: Picture, { code }: Why): boolean =>
  PASSING.includes(code) || boxes.length > 0 || alt.trim() !== "";

const PASSING: readonly WhyCode[] = ["stopped", "not-loaded", "went-wrong"];
