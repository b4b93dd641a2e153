import type { RouteObject } from 'react-router';
import { RouteFailure } from './route-failure';
import { routesOfTheGroup } from './routes-of-the-group';
import { OpenFrame, Shell } from './shell';

/**
 * Every page, each in its own file of code, loaded when it is opened (`lazy`). A page module exports `Component`.
 * Pages for signed-in people go under Shell, pages open to everyone under OpenFrame.
 */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: RouteFailure,
    // While the first page's code is on its way: the ground, and nothing that blinks.
    HydrateFallback: () => null,
    children: [
      {
        Component: Shell,
        children: [
          { index: true, lazy: () => import('../pages/today/today-page') },
          { path: 'taches', lazy: () => import('../pages/tasks/tasks-page') },
          { path: 'promotions', lazy: () => import('../pages/programmes/programmes-page') },
          { path: 'promotions/:programmeId', lazy: () => import('../pages/programmes/programme-page') },
          { path: 'personnes', lazy: () => import('../pages/people/people-page') },
          { path: 'personnes/orienter', lazy: () => import('../pages/people/refer-page') },
          { path: 'personnes/:journeyId', lazy: () => import('../pages/person/person-page') },
          ...routesOfTheGroup,
        ],
      },
      {
        Component: OpenFrame,
        children: [
          { path: 'connexion', lazy: () => import('../pages/sign-in/sign-in-page') },
          { path: 'connexion/lien', lazy: () => import('../pages/sign-in/link-page') },
          { path: 'invitation', lazy: () => import('../pages/sign-in/invitation-page') },
          { path: 'mot-de-passe', lazy: () => import('../pages/sign-in/password-page') },
          ...(__PLANCHE__ ? [{ path: 'planche', lazy: () => import('../pages/planche/planche-page') }] : []),
          { path: '*', lazy: () => import('../pages/not-found/not-found-page') },
        ],
      },
    ],
  },
];
