export { freeSeats, inviteToEvents, takeSeats, takeSeatsAgain, type SeatOrder } from './persistence/seats';
export { noteAbsences, noteArrivals } from './persistence/arrivals';
