export { needWorkflow, type NeedAct } from './domain/need.workflow';
export { offerWorkflow, type OfferAct } from './domain/offer.workflow';
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
