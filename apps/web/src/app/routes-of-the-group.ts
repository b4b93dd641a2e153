import type { RouteObject } from 'react-router';

/** The pages of needs, offers, companies, events, sessions, contracts, figures and the house itself; they go under Shell. */
export const routesOfTheGroup: RouteObject[] = [
  { path: 'offres', lazy: () => import('../pages/offers/offers-page') },
  { path: 'offres/:id', lazy: () => import('../pages/offers/offer-page') },
  { path: 'besoins', lazy: () => import('../pages/needs/needs-page') },
  { path: 'besoins/nouveau', lazy: () => import('../pages/needs/new-need-page') },
  { path: 'besoins/:id', lazy: () => import('../pages/needs/need-page') },
];
