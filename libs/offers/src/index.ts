export { needWorkflow } from './domain/need.workflow';
export { offerWorkflow } from './domain/offer.workflow';
export { OFFER_MESSAGES, type OfferMessage } from './domain/follow-ups';
export { type ActOutcome } from './use-cases/make-offer-act';
export {
  freeOfferSeat,
  freeOfferSeats,
  takeOfferSeat,
  holdOffers,
  takeOfferSeats,
  type SeatWish,
} from './use-cases/offer-seats';
export {
  createOfferBornFromHire,
  createOffersBornFromHire,
  type BornOffer,
  type Hire,
} from './use-cases/record-hires';
export { type NeedWords } from './domain/need-words';
export { draftNeed } from './use-cases/draft-need';
export { editNeedDraft } from './use-cases/edit-need-draft';
export { importNeeds, type NeedImport } from './use-cases/import-needs';
export { makeNeedAct, type NeedActRequest } from './use-cases/make-need-act';
export { makeOfferAct, type OfferActRequest } from './use-cases/make-offer-act';
export { nameOfferAmbassador } from './use-cases/name-offer-ambassador';
export { type OfferInput, type OfferWords } from './use-cases/offer-changes';
export { openOffer } from './use-cases/open-offer';
export { writeOfferVersion } from './use-cases/write-offer-version';
export { addAmbassador } from './use-cases/add-ambassador';
export { confirmAmbassador } from './use-cases/confirm-ambassador';
export { answerAsAmbassador, type AmbassadorAnswer } from './use-cases/answer-as-ambassador';
export { askAmbassador } from './use-cases/ask-ambassador';
export { findAmbassadorLink, openAmbassadorLink, type AmbassadorLink } from './persistence/ambassador-links';
export { readAmbassadorCard, type AmbassadorCard } from './queries/ambassador-card';
export { imageRightEnd } from './domain/image-right';
export { endAmbassador } from './use-cases/end-ambassador';
export { updateAmbassador } from './use-cases/update-ambassador';
export { type AmbassadorDetails } from './persistence/ambassadors';
export { closeProgramme } from './use-cases/close-programme';
export { createProgramme } from './use-cases/create-programme';
export { updateProgramme } from './use-cases/update-programme';
export { type ProgrammeDetails } from './persistence/programmes';
export { listAmbassadors, type AmbassadorItem } from './queries/list-ambassadors';
export { listNeeds, type NeedFilter, type NeedItem } from './queries/list-needs';
export { listOffers, type OfferFilter, type OfferItem } from './queries/list-offers';
export { listProgrammes, type ProgrammeItem } from './queries/list-programmes';
export { readRewriting, type AskedQuestion, type RewritingDetail } from './queries/read-rewriting';
export { needDocument, type NeedDocument } from './domain/need-document';
export { propose, type Proposal } from './domain/proposal';
export { answerNeedQuestions, type QuestionAnswer } from './use-cases/answer-need-questions';
export { readNeed, type NeedDetail } from './queries/read-need';
export { readOffer, type OfferDetail } from './queries/read-offer';
export { listSoftSkills, type SoftSkill, type SoftSkillAlias } from './queries/list-soft-skills';
export { searchRome, type RomeTrade } from './queries/search-rome';
export {
  CATALOGUE_PAGE,
  listPublicOffers,
  type CatalogueFilter,
  type PublicOffer,
} from './queries/public-offers';
export {
  readEndedOffer,
  readPublicOffer,
  type EndedOffer,
  type PublicOfferDetail,
  type PublicVoice,
} from './queries/public-offer';
export { readCatalogueChoices, type CatalogueChoices } from './queries/catalogue-choices';
export { countReadings, READING_PLACES, type ReadingPlace } from './use-cases/count-readings';
export { readReadings, type VersionReadings } from './queries/readings-of-offer';
export { behaviourOf } from './domain/behaviours';
export { partsOf, sentencesOf, type OfferParts } from './domain/offer-parts';
export { HOURS_KIND_LABELS, HOURS_KINDS, hoursKindsOf, type HoursKind } from './domain/hours-kind';
export { OffersModule } from './offers.module';
