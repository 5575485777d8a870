import type { FigureSource } from "@chaperone/core";

/** A short name by which rows refer to a source of their file. */
export type SourceKey = string;
export type Sources = Readonly<Record<SourceKey, FigureSource>>;

interface Row {
  readonly names: readonly string[];
  readonly source: SourceKey;
}
/** Shares by country; where one is missing, the United Kingdom's stands for it. */
interface Shares {
  readonly gb?: number | undefined;
  readonly ie?: number | undefined;
  readonly us?: number | undefined;
  readonly ca?: number | undefined;
  readonly au?: number | undefined;
  readonly nz?: number | undefined;
}

export const COUNTRIES = ["IE", "GB", "US", "CA", "AU", "NZ"] as const;
export type Country = (typeof COUNTRIES)[number];

export const AGE_PROFILES = ["newborn", "child", "young", "adult", "old", "flat"] as const;
export type AgeProfile = (typeof AGE_PROFILES)[number];
export const JOB_AGES = ["working", "young", "older", "student", "child", "any-adult"] as const;
export type JobAges = (typeof JOB_AGES)[number];
export const PLACE_KINDS = [
  "town",
  "borough",
  "island",
  "county",
  "region",
  "nation",
  "state",
  "province",
  "territory",
  "country",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** People by age band of five years, in thousands; the last band is 100 and over. */
export interface AgeSexRow {
  readonly country: Country;
  readonly source: SourceKey;
  readonly men: readonly number[];
  readonly women: readonly number[];
}

export interface PlaceRow extends Row {
  readonly kind: PlaceKind;
  readonly country: Country;
  readonly population: number;
  readonly sigma?: number | undefined;
  /** The first name of the place that holds it. */
  readonly within?: string | undefined;
  /** Its centre, in degrees; towns alone have one. */
  readonly at?: { readonly latitude: number; readonly longitude: number } | undefined;
}

export interface HospitalRow extends Row {
  readonly country: Country;
  readonly county?: string | undefined;
  /** Emergency attendances a day. */
  readonly perDay: number;
  readonly catchment: number;
}

export interface OccupationRow extends Row, Shares {
  /** Reads well after "works in"; null where there is no wider field. */
  readonly field: string | null;
  /** Counts of people, not shares. */
  readonly gb: number;
  readonly women: number;
  readonly ages: JobAges;
  readonly sigma: number;
}

export interface OriginRow extends Row, Shares {
  readonly kind: "ethnicity" | "nationality" | "religion" | "language";
  readonly gb: number;
  /** The share in the capital by the share in the country. */
  readonly capital?: number | undefined;
  readonly counties?: Readonly<Record<string, number>> | undefined;
  readonly sigma: number;
}

export interface ConditionRow extends Row {
  /** Can stand in its place: "a broken bone". */
  readonly class: string;
  /** Share of all people who have it, or have had it where it lasts; null where it passes. */
  readonly prevalence: number | null;
  /** Share of all people to whom it happens in a year; null where that makes no sense. */
  readonly yearly: number | null;
  readonly ages: AgeProfile;
  readonly women: number;
  readonly visible: boolean;
  readonly sigma: number;
}

export interface FamilyRow extends Row {
  /** Share of women, and of men, of ages 0-15, 16-29, 30-49, 50-69, 70 and over of whom it is true. */
  readonly women: readonly number[];
  readonly men: readonly number[];
  readonly sigma: number;
}

export interface TraitRow extends Row {
  readonly share: number;
  readonly visible: boolean;
  readonly sigma: number;
}

export interface EventRow extends Row {
  readonly yearly: number;
  /** A newspaper would carry it. */
  readonly newsworthy: boolean;
  readonly visible: boolean;
  readonly sigma: number;
}

export interface CareTables {
  /** Share of a country's people seen in a day, by country and service: visits.ie.emergency_attendances. */
  readonly visits: Readonly<Record<string, Readonly<Record<string, VisitsRow>>>>;
  readonly units: readonly UnitRow[];
}

export interface VisitsRow {
  readonly share: number;
  readonly sigma: number;
  readonly source: SourceKey;
}

/** A typical unit. */
export interface UnitRow {
  readonly id: string;
  /** As those say who sat in it: "in A&E". */
  readonly where: string;
  /** Which visits count there. */
  readonly visits: string;
  readonly ie: UnitSize;
  readonly gb: UnitSize;
  readonly other: UnitSize;
}

export interface UnitSize {
  /** How many people it sees in a day. */
  readonly aDay: number;
  /** Who stay there besides. */
  readonly beds: number;
  /** How many are on its list; null where it has none. */
  readonly list: number | null;
}
