export type { PlaceOrder, Refused } from './persistence/session-counters';
export { freePlaces, keepPlaces, takePlaces, type Freed, type PlaceState } from './persistence/places';
export { askToProposePlaces, holdPlaces, joinWaitingLists } from './persistence/waiting-list';
export { completeInternships, interruptInternships, startInternships } from './persistence/internships';
