import '../../../parts/offers/offers.css';
import '../../../parts/row-list.css';
import './write.css';
import { type ReactNode, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useSession } from '../../../app/session/session-context';
import { useNeed } from '../../../data/needs';
import { Answer } from '../../../parts/answer';
import { WriteNeed } from './write-need';

/** What stands for the id in the address before the draft has one. */
const NEW = 'nouveau';

/** « J’ai un besoin »: a new draft, or one that is gone on with. What no longer changes is read on its own page. */
export function Component(): ReactNode {
  const { id = NEW } = useParams();
  const { session } = useSession();
  // The draft born on this page: its address changes, what is being typed stays.
  const [born, setBorn] = useState<string | null>(null);
  const fresh = id === NEW || id === born;
  const need = useNeed(id, !fresh);
  if (fresh) return <WriteNeed key={NEW} need={null} onBorn={setBorn} />;
  return (
    <Answer of={need} what="le brouillon">
      {(read) =>
        read.state === 'drafted' && session.permissions['need.write'] ? (
          <WriteNeed key={read.id} need={read} />
        ) : (
          <Navigate to={`/besoins/${read.id}`} replace />
        )
      }
    </Answer>
  );
}
