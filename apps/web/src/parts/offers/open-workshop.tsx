import { lazy, type ReactNode, Suspense } from 'react';
import { useNeedRewriting } from '../../data/need-rewriting';
import { Answer } from '../answer';
import { Loading } from '../loading';
import type { WorkshopProps } from './workshop/workshop';

const Workshop = lazy(async () => ({ default: (await import('./workshop/workshop')).Workshop }));

/** The rewriting workshop, fetched when it is opened: its words lists are heavy, and most who read an offer never write one. */
export function OpenWorkshop(props: Omit<WorkshopProps, 'rewriting'>): ReactNode {
  const rewriting = useNeedRewriting(props.need.id);
  return (
    <Suspense fallback={<Loading what="le besoin et ses repérages" rows={6} />}>
      <Answer of={rewriting} what="le besoin et ses repérages" rows={6}>
        {(read) => <Workshop {...props} rewriting={read} />}
      </Answer>
    </Suspense>
  );
}
