import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../loading';
import type { WorkshopProps } from './workshop/workshop';

const Workshop = lazy(async () => ({ default: (await import('./workshop/workshop')).Workshop }));

/** The rewriting workshop, fetched when it is opened: its words lists are heavy, and most who read an offer never write one. */
export function OpenWorkshop(props: WorkshopProps): ReactNode {
  return (
    <Suspense fallback={<Loading what="le besoin et ses repérages" rows={6} />}>
      <Workshop {...props} />
    </Suspense>
  );
}
