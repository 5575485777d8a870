import { accusesOfCrime } from "./accuses-of-crime.ts";
import { accusesOfHarm } from "./accuses-of-harm.ts";
import { addressesPatients } from "./addresses-patients.ts";
import { advertisingLabel } from "./advertising-label.ts";
import { adviceWithoutName } from "./advice-without-name.ts";
import { advisesPublic } from "./advises-public.ts";
import { answersHealthQuestion } from "./answers-health-question.ts";
import { asksQuestion } from "./asks-question.ts";
import { authorNamed } from "./author-named.ts";
import { authorUnnamed } from "./author-unnamed.ts";
import { balancedClaim } from "./balanced-claim.ts";
import { befriendsPatient } from "./befriends-patient.ts";
import { belittles } from "./belittles.ts";
import { blamesPatients } from "./blames-patients.ts";
import { cheatsInExams } from "./cheats-in-exams.ts";
import { claimRefuted } from "./claim-refuted.ts";
import { claimsOpenSecret } from "./claims-open-secret.ts";
import { compositeCase } from "./composite-case.ts";
import { condolence } from "./condolence.ts";
import { confirmsNothing } from "./confirms-nothing.ts";
import { confirmsPatient } from "./confirms-patient.ts";
import { consentWeak } from "./consent-weak.ts";
import { consentWritten } from "./consent-written.ts";
import { conspiracyTalk } from "./conspiracy-talk.ts";
import { criticisesPolicy } from "./criticises-policy.ts";
import { datesPatient } from "./dates-patient.ts";
import { deadline } from "./deadline.ts";
import { declinesAdvice } from "./declines-advice.ts";
import { declinesContact } from "./declines-contact.ts";
import { defiesRules } from "./defies-rules.ts";
import type { Cue } from "./define-cue.ts";
import { deniesClaim } from "./denies-claim.ts";
import { deniesRisk } from "./denies-risk.ts";
import { diagnosesAbsentPerson } from "./diagnoses-absent-person.ts";
import { diagnosesReader } from "./diagnoses-reader.ts";
import { directsTreatment } from "./directs-treatment.ts";
import { discountCode } from "./discount-code.ts";
import { drunkAtWork } from "./drunk-at-work.ts";
import { effectFigure } from "./effect-figure.ts";
import { emergencyDescribed } from "./emergency-described.ts";
import { falsifiesRecords } from "./falsifies-records.ts";
import { feignsSickness } from "./feigns-sickness.ts";
import { figureWithoutSource } from "./figure-without-source.ts";
import { generalisesAboutGroup } from "./generalises-about-group.ts";
import { giftFromPatient } from "./gift-from-patient.ts";
import { guarantees } from "./guarantees.ts";
import { helpsSelfToMedicines } from "./helps-self-to-medicines.ts";
import { historical } from "./historical.ts";
import { incitesPileOn } from "./incites-pile-on.ts";
import { insultsReader } from "./insults-reader.ts";
import { insultsSomeone } from "./insults-someone.ts";
import { interestDeclared } from "./interest-declared.ts";
import { interestDenied } from "./interest-denied.ts";
import { interestHinted } from "./interest-hinted.ts";
import { interestInProfile } from "./interest-in-profile.ts";
import { invitesContact } from "./invites-contact.ts";
import { jokeAboutSelf } from "./joke-about-self.ts";
import { jokesAboutDeath } from "./jokes-about-death.ts";
import { knownHarm } from "./known-harm.ts";
import { labelsPatients } from "./labels-patients.ts";
import { laughs } from "./laughs.ts";
import { likensPatients } from "./likens-patients.ts";
import { medicineEducation } from "./medicine-education.ts";
import { medicineOffer } from "./medicine-offer.ts";
import { mocksPatients } from "./mocks-patients.ts";
import { namesOwnProduct } from "./names-own-product.ts";
import { namesSomeone } from "./names-someone.ts";
import { neglectsDuty } from "./neglects-duty.ts";
import { objectsToLanguage } from "./objects-to-language.ts";
import { offDuty } from "./off-duty.ts";
import { offersAdvice } from "./offers-advice.ts";
import { offersService } from "./offers-service.ts";
import { officialFinding } from "./official-finding.ts";
import { opinionMarked } from "./opinion-marked.ts";
import { ownIllness } from "./own-illness.ts";
import { personalChannel } from "./personal-channel.ts";
import { politicalMatter } from "./political-matter.ts";
import { practiceAccount } from "./practice-account.ts";
import { practiceNotice } from "./practice-notice.ts";
import { praisesProduct } from "./praises-product.ts";
import { prejudice } from "./prejudice.ts";
import { prescriptionMedicine } from "./prescription-medicine.ts";
import { promisesCure } from "./promises-cure.ts";
import { publicFigure } from "./public-figure.ts";
import { quotedWords } from "./quoted-words.ts";
import { reassuresReader } from "./reassures-reader.ts";
import { recommendsProduct } from "./recommends-product.ts";
import { roleStated } from "./role-stated.ts";
import { scarcity } from "./scarcity.ts";
import { signpostsCare } from "./signposts-care.ts";
import { signpostsEmergency } from "./signposts-emergency.ts";
import { sourceGiven } from "./source-given.ts";
import { speaksForEmployer } from "./speaks-for-employer.ts";
import { speaksForProfession } from "./speaks-for-profession.ts";
import { stirsFear } from "./stirs-fear.ts";
import { talksOfBoundaries } from "./talks-of-boundaries.ts";
import { teachingCase } from "./teaching-case.ts";
import { thanksColleague } from "./thanks-colleague.ts";
import { threatens } from "./threatens.ts";
import { unfilledBlank } from "./unfilled-blank.ts";
import { viewsOwn } from "./views-own.ts";
import { wishesHarm } from "./wishes-harm.ts";
import { worksForEveryone } from "./works-for-everyone.ts";

/** Every cue, one file each. */
export const cues: readonly Cue[] = [
  accusesOfCrime,
  accusesOfHarm,
  addressesPatients,
  advertisingLabel,
  adviceWithoutName,
  advisesPublic,
  answersHealthQuestion,
  asksQuestion,
  authorNamed,
  authorUnnamed,
  balancedClaim,
  befriendsPatient,
  belittles,
  blamesPatients,
  cheatsInExams,
  claimRefuted,
  claimsOpenSecret,
  compositeCase,
  condolence,
  confirmsNothing,
  confirmsPatient,
  consentWeak,
  consentWritten,
  conspiracyTalk,
  criticisesPolicy,
  datesPatient,
  deadline,
  declinesAdvice,
  declinesContact,
  defiesRules,
  deniesClaim,
  deniesRisk,
  diagnosesAbsentPerson,
  diagnosesReader,
  directsTreatment,
  discountCode,
  drunkAtWork,
  effectFigure,
  emergencyDescribed,
  falsifiesRecords,
  feignsSickness,
  figureWithoutSource,
  generalisesAboutGroup,
  giftFromPatient,
  guarantees,
  helpsSelfToMedicines,
  historical,
  incitesPileOn,
  insultsReader,
  insultsSomeone,
  interestDeclared,
  interestDenied,
  interestHinted,
  interestInProfile,
  invitesContact,
  jokeAboutSelf,
  jokesAboutDeath,
  knownHarm,
  labelsPatients,
  laughs,
  likensPatients,
  medicineEducation,
  medicineOffer,
  mocksPatients,
  namesOwnProduct,
  namesSomeone,
  neglectsDuty,
  objectsToLanguage,
  offDuty,
  offersAdvice,
  offersService,
  officialFinding,
  opinionMarked,
  ownIllness,
  personalChannel,
  politicalMatter,
  practiceAccount,
  practiceNotice,
  praisesProduct,
  prejudice,
  prescriptionMedicine,
  promisesCure,
  publicFigure,
  quotedWords,
  reassuresReader,
  recommendsProduct,
  roleStated,
  scarcity,
  signpostsCare,
  signpostsEmergency,
  sourceGiven,
  speaksForEmployer,
  speaksForProfession,
  stirsFear,
  talksOfBoundaries,
  teachingCase,
  thanksColleague,
  threatens,
  unfilledBlank,
  viewsOwn,
  wishesHarm,
  worksForEveryone,
];
