export { freeSeats, inviteToEvents, takeSeats, takeSeatsAgain, type SeatOrder } from './persistence/seats';
export { noteAbsences, noteArrivals } from './persistence/arrivals';
export { takeBackArrivals, type ArrivalUndone } from './persistence/take-back-arrivals';
export { createPassDating, type NewPassDating } from './use-cases/create-pass-dating';
export { changePassDating, type PassDatingChange } from './use-cases/change-pass-dating';
export { openPassDating } from './use-cases/open-pass-dating';
export { closePassDating } from './use-cases/close-pass-dating';
export { cancelPassDating } from './use-cases/cancel-pass-dating';
export { recordMeetings, type HeldMeeting } from './use-cases/record-meetings';
export { withdrawMeeting } from './use-cases/withdraw-meeting';
export { recordFeedback, type Feedback } from './use-cases/record-feedback';
export {
  findPassDating,
  listPassDatings,
  seatsLeft,
  type PassDatingSummary,
} from './queries/list-pass-datings';
export { readEventPeople, type EventPerson } from './queries/read-event-people';
export { readMeetings, type FeedbackRead, type MeetingRead } from './queries/read-meetings';
export { PassDatingModule } from './pass-dating.module';
