import type { MetadataKind } from "@chaperone/core";

/** What a field is called in the standard (PS3.6) and what kind of thing it tells. */
export interface KnownTag {
  readonly name: string;
  readonly kind: MetadataKind;
}

/**
 * Fields that tell of somebody, of a time or of a place, by kind. Fields that are not here are judged by the type of
 * their value, so nothing is passed over for want of a line; here stands what the type alone would call wrong, what
 * deserves its name in the report, and what a file without types would not let us tell.
 */
const BY_KIND: Partial<Record<MetadataKind, string>> = {
  person: `
    00100010 PatientName
    00100030 PatientBirthDate
    00100032 PatientBirthTime
    00100033 PatientBirthDateInAlternativeCalendar
    00100040 PatientSex
    00101001 OtherPatientNames
    00101005 PatientBirthName
    00101010 PatientAge
    00101020 PatientSize
    00101030 PatientWeight
    00101060 PatientMotherBirthName
    00102160 EthnicGroup
    00102201 PatientSpeciesDescription
    001021A0 SmokingStatus
    001021C0 PregnancyStatus
    001021D0 LastMenstrualDate
    001021F0 PatientReligiousPreference
    00102203 PatientSexNeutered
    00102297 ResponsiblePerson
    00080090 ReferringPhysicianName
    0008009C ConsultingPhysicianName
    00081048 PhysiciansOfRecord
    00081050 PerformingPhysicianName
    00081060 NameOfPhysiciansReadingStudy
    00081070 OperatorsName
    00321032 RequestingPhysician
    00401010 NamesOfIntendedRecipientsOfResults
    0040A075 VerifyingObserverName
    0040A123 PersonName
    00400006 ScheduledPerformingPhysicianName
    00402008 OrderEnteredBy
    00404037 HumanPerformerName
    00700084 ContentCreatorName
    21000070 Originator
    300E0008 ReviewerName
    40080114 PhysicianApprovingInterpretation
    4008010C InterpretationAuthor
    4008010A InterpretationTranscriber
  `,
  identifier: `
    00100020 PatientID
    00100021 IssuerOfPatientID
    00101000 OtherPatientIDs
    00101090 MedicalRecordLocator
    00102154 PatientTelephoneNumbers
    00102155 PatientTelecomInformation
    00101040 PatientAddress
    00101080 MilitaryRank
    00080050 AccessionNumber
    00200010 StudyID
    00380010 AdmissionID
    00380060 ServiceEpisodeID
    00181000 DeviceSerialNumber
    00181002 DeviceUID
    00181004 PlateID
    00181005 GeneratorID
    00181007 CassetteID
    00181008 GantryID
    0018700A DetectorID
    00401001 RequestedProcedureID
    00400009 ScheduledProcedureStepID
    00400253 PerformedProcedureStepID
    00402016 PlacerOrderNumberImagingServiceRequest
    00402017 FillerOrderNumberImagingServiceRequest
    00102000 MedicalAlerts
    00120010 ClinicalTrialSponsorName
    00120020 ClinicalTrialProtocolID
    00120030 ClinicalTrialSiteID
    00120040 ClinicalTrialSubjectID
    00120042 ClinicalTrialSubjectReadingID
    00020016 SourceApplicationEntityTitle
    00400512 ContainerIdentifier
    00400551 SpecimenIdentifier
  `,
  words: `
    00080080 InstitutionName
    00080081 InstitutionAddress
    00081040 InstitutionalDepartmentName
    00080104 CodeMeaning
    00081030 StudyDescription
    0008103E SeriesDescription
    00081080 AdmittingDiagnosesDescription
    00082111 DerivationDescription
    00084000 IdentifyingComments
    00080092 ReferringPhysicianAddress
    00080094 ReferringPhysicianTelephoneNumbers
    00101081 BranchOfService
    00102150 CountryOfResidence
    00102152 RegionOfResidence
    00102180 Occupation
    001021B0 AdditionalPatientHistory
    00104000 PatientComments
    00102110 Allergies
    00180010 ContrastBolusAgent
    00181030 ProtocolName
    00181400 AcquisitionDeviceProcessingDescription
    00184000 AcquisitionComments
    00204000 ImageComments
    00280301 BurnedInAnnotation
    00321030 ReasonForStudy
    00321033 RequestingService
    00321060 RequestedProcedureDescription
    00321070 RequestedContrastAgent
    00324000 StudyComments
    00380008 VisitStatusID
    00380300 CurrentPatientLocation
    00380400 PatientInstitutionResidence
    00380500 PatientState
    00384000 VisitComments
    00400007 ScheduledProcedureStepDescription
    00400010 ScheduledStationName
    00400011 ScheduledProcedureStepLocation
    00400241 PerformedStationAETitle
    00400242 PerformedStationName
    00400243 PerformedLocation
    00400254 PerformedProcedureStepDescription
    00400280 CommentsOnThePerformedProcedureStep
    00401002 ReasonForTheRequestedProcedure
    00401003 RequestedProcedurePriority
    00401400 RequestedProcedureComments
    00402001 ReasonForTheImagingServiceRequest
    00402400 ImagingServiceRequestComments
    0040A160 TextValue
    00700080 ContentLabel
    00700081 ContentDescription
    00880904 TopicTitle
    00880906 TopicSubject
    00880910 TopicAuthor
    00880912 TopicKeywords
    4008010B InterpretationText
    40080115 InterpretationDiagnosisDescription
    40084000 ResultsComments
    00420010 DocumentTitle
  `,
  device: `
    00081010 StationName
    00080070 Manufacturer
    00081090 ManufacturerModelName
    00080055 StationAETitle
    00080054 RetrieveAETitle
    00181003 DeviceID
    00181010 SecondaryCaptureDeviceID
    00181016 SecondaryCaptureDeviceManufacturer
    00181018 SecondaryCaptureDeviceManufacturerModelName
    00400001 ScheduledStationAETitle
    00181200 DateOfLastCalibration
    00181201 TimeOfLastCalibration
  `,
  software: `
    00181020 SoftwareVersions
    00181019 SecondaryCaptureDeviceSoftwareVersions
    00020012 ImplementationClassUID
    00020013 ImplementationVersionName
  `,
  time: `
    00080012 InstanceCreationDate
    00080013 InstanceCreationTime
    00080020 StudyDate
    00080021 SeriesDate
    00080022 AcquisitionDate
    00080023 ContentDate
    00080024 OverlayDate
    00080025 CurveDate
    0008002A AcquisitionDateTime
    00080030 StudyTime
    00080031 SeriesTime
    00080032 AcquisitionTime
    00080033 ContentTime
    00080034 OverlayTime
    00080035 CurveTime
    00080201 TimezoneOffsetFromUTC
    00181012 DateOfSecondaryCapture
    00181014 TimeOfSecondaryCapture
    00181072 RadiopharmaceuticalStartTime
    00181078 RadiopharmaceuticalStartDateTime
    00380020 AdmittingDate
    00380021 AdmittingTime
    00400002 ScheduledProcedureStepStartDate
    00400003 ScheduledProcedureStepStartTime
    00400244 PerformedProcedureStepStartDate
    00400245 PerformedProcedureStepStartTime
    00400250 PerformedProcedureStepEndDate
    00400251 PerformedProcedureStepEndTime
    00402004 IssueDateOfImagingServiceRequest
    00402005 IssueTimeOfImagingServiceRequest
    0040A030 VerificationDateTime
    0040A120 DateTime
    0040A121 Date
    0040A122 Time
    00700082 PresentationCreationDate
    00700083 PresentationCreationTime
    00189074 FrameAcquisitionDateTime
    00189151 FrameReferenceDateTime
  `,
  preview: `
    00880200 IconImageSequence
  `,
  hidden: `
    00420011 EncapsulatedDocument
    54000100 WaveformSequence
    56000020 SpectroscopyData
    FFFCFFFC DataSetTrailingPadding
  `,
  other: `
    00080005 SpecificCharacterSet
    00080100 CodeValue
    00080102 CodingSchemeDesignator
    00080103 CodingSchemeVersion
    00080008 ImageType
    00080060 Modality
    00080061 ModalitiesInStudy
    00020001 FileMetaInformationVersion
    00281050 WindowCenter
    00281055 WindowCenterWidthExplanation
    00180015 BodyPartExamined
    00281101 RedPaletteColorLookupTableDescriptor
    00281102 GreenPaletteColorLookupTableDescriptor
    00281103 BluePaletteColorLookupTableDescriptor
    00281201 RedPaletteColorLookupTableData
    00281202 GreenPaletteColorLookupTableData
    00281203 BluePaletteColorLookupTableData
    00281221 SegmentedRedPaletteColorLookupTableData
    00281222 SegmentedGreenPaletteColorLookupTableData
    00281223 SegmentedBluePaletteColorLookupTableData
    00282000 ICCProfile
    00283006 LUTData
    00020010 TransferSyntaxUID
    7FE00010 PixelData
  `,
};

function* linesOf(kind: MetadataKind, lines: string): Generator<[number, KnownTag]> {
  for (const line of lines.trim().split("\n")) {
    const [number = "", name = ""] = line.trim().split(" ");
    yield [Number.parseInt(number, 16), { name, kind }];
  }
}

const KNOWN: ReadonlyMap<number, KnownTag> = new Map(
  (Object.keys(BY_KIND) as MetadataKind[]).flatMap((kind) => [...linesOf(kind, BY_KIND[kind] ?? "")]),
);

/** What stands on the way to a nested field. */
const SEQUENCES: ReadonlyMap<number, string> = new Map([
  [0x00081110, "ReferencedStudySequence"],
  [0x00081111, "ReferencedPerformedProcedureStepSequence"],
  [0x00081115, "ReferencedSeriesSequence"],
  [0x00081140, "ReferencedImageSequence"],
  [0x00082112, "SourceImageSequence"],
  [0x00080082, "InstitutionCodeSequence"],
  [0x00080096, "ReferringPhysicianIdentificationSequence"],
  [0x00081072, "OperatorIdentificationSequence"],
  [0x00101002, "OtherPatientIDsSequence"],
  [0x00400275, "RequestAttributesSequence"],
  [0x0040a730, "ContentSequence"],

  [0x04000561, "OriginalAttributesSequence"],
  [0x52009229, "SharedFunctionalGroupsSequence"],
  [0x52009230, "PerFrameFunctionalGroupsSequence"],
  [0xfffafffa, "DigitalSignaturesSequence"],
]);

export const nameOf = (tag: number): string | undefined => KNOWN.get(tag)?.name ?? SEQUENCES.get(tag);

export const knownTag = (tag: number): KnownTag | undefined => KNOWN.get(tag);

/** Which field holds the time of day that belongs to a date. */
export const TIME_OF_DATE: ReadonlyMap<number, number> = new Map([
  [0x00080012, 0x00080013],
  [0x00080020, 0x00080030],
  [0x00080021, 0x00080031],
  [0x00080022, 0x00080032],
  [0x00080023, 0x00080033],
  [0x00080024, 0x00080034],
  [0x00080025, 0x00080035],
  [0x00181012, 0x00181014],
  [0x00380020, 0x00380021],
  [0x00400002, 0x00400003],
  [0x00400244, 0x00400245],
  [0x00400250, 0x00400251],
  [0x00402004, 0x00402005],
  [0x0040a121, 0x0040a122],
  [0x00700082, 0x00700083],
]);

/** "(0010,0010)" */
export function tagText(tag: number): string {
  const hex = tag.toString(16).toUpperCase().padStart(8, "0");
  return `(${hex.slice(0, 4)},${hex.slice(4)})`;
}
