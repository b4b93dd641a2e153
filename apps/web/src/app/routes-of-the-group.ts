import type { RouteObject } from 'react-router';

/** The pages of needs, offers, companies, events, sessions, contracts, figures and the house itself; they go under Shell. */
export const routesOfTheGroup: RouteObject[] = [
  { path: 'offres', lazy: () => import('../pages/offers/offers-page') },
  { path: 'offres/:id', lazy: () => import('../pages/offers/offer-page') },
  { path: 'besoins', lazy: () => import('../pages/needs/needs-page') },
  { path: 'besoins/nouveau', lazy: () => import('../pages/needs/new-need-page') },
  { path: 'besoins/:id', lazy: () => import('../pages/needs/need-page') },
  { path: 'entreprises', lazy: () => import('../pages/companies/companies-page') },
  { path: 'entreprises/nouvelle', lazy: () => import('../pages/companies/new-company-page') },
  { path: 'entreprises/:id', lazy: () => import('../pages/companies/company-page') },
  { path: 'poe', lazy: () => import('../pages/sessions/sessions-page') },
  { path: 'poe/nouvelle', lazy: () => import('../pages/sessions/new-session-page') },
  { path: 'promotions/nouvelle', lazy: () => import('../pages/programmes/new-programme-page') },
  { path: 'reglages', lazy: () => import('../pages/settings/settings-page') },
  { path: 'reglages/equipe', lazy: () => import('../pages/settings/team-page') },
  { path: 'reglages/partenaires', lazy: () => import('../pages/settings/partners-page') },
  { path: 'compte', lazy: () => import('../pages/account/account-page') },
  { path: 'compte/cles', lazy: () => import('../pages/account/api-keys-page') },
  {
    path: 'promotions/:programmeId/choix',
    lazy: () => import('../pages/choices/programme-choices-page'),
  },
  { path: 'contrats', lazy: () => import('../pages/contracts/contracts-page') },
  { path: 'contrats/:id', lazy: () => import('../pages/contracts/contract-page') },
  { path: 'poe/:id', lazy: () => import('../pages/sessions/session-page') },
  { path: 'exploitation', lazy: () => import('../pages/operations/operations-page') },
  { path: 'rapports', lazy: () => import('../pages/reports/reports-page') },
  { path: 'rapports/:id', lazy: () => import('../pages/reports/programme-report-page') },
  { path: 'pass-dating', lazy: () => import('../pages/events/events-page') },
  { path: 'pass-dating/nouveau', lazy: () => import('../pages/events/new-event-page') },
  { path: 'pass-dating/:id', lazy: () => import('../pages/events/event-page') },
];
