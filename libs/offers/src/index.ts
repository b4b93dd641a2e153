export { needWorkflow } from './domain/need.workflow';
export { offerWorkflow } from './domain/offer.workflow';
export { OFFER_MESSAGES, type OfferMessage } from './domain/follow-ups';
export { type ActOutcome } from './use-cases/make-offer-act';
export {
  freeOfferSeat,
  freeOfferSeats,
  takeOfferSeat,
  takeOfferSeats,
  type SeatWish,
} from './use-cases/offer-seats';
export {
  createOfferBornFromHire,
  createOffersBornFromHire,
  type BornOffer,
  type Hire,
} from './use-cases/record-hires';
export { draftNeed, type NeedWords } from './use-cases/draft-need';
export { editNeedDraft } from './use-cases/edit-need-draft';
export { makeNeedAct, type NeedActRequest } from './use-cases/make-need-act';
export { makeOfferAct, type OfferActRequest } from './use-cases/make-offer-act';
export { nameOfferAmbassador } from './use-cases/name-offer-ambassador';
export { type OfferInput, type OfferWords } from './use-cases/offer-changes';
export { openOffer } from './use-cases/open-offer';
export { writeOfferVersion } from './use-cases/write-offer-version';
export { addAmbassador } from './use-cases/add-ambassador';
export { confirmAmbassador } from './use-cases/confirm-ambassador';
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
export { readNeed, type NeedDetail } from './queries/read-need';
export { readOffer, type OfferDetail } from './queries/read-offer';
export { listSoftSkills, type SoftSkill } from './queries/list-soft-skills';
export { OffersModule } from './offers.module';
