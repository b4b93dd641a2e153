import '../../parts/row-list.css';
import './needs.css';
import { isStaff } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useCompanies } from '../../data/companies';
import { useDraftNeed, usePostNeed } from '../../data/needs';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { NeedForm, type TypedNeed } from './need-form';

const EMPTY: TypedNeed = {
  memberCompanyId: null,
  programmeId: null,
  title: '',
  body: '',
  seats: 1,
  startsOn: null,
  place: null,
  hours: null,
  pay: null,
  constraints: null,
};

/** « J’ai un besoin »: kept as a draft first, so that nothing is lost, then sent. */
export function Component(): ReactNode {
  const { role } = useSession();
  const staff = isStaff(role.code);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const companies = useCompanies({}, staff);
  const members = companies.data?.pages.flatMap((page) => page.items) ?? [];
  const leaveFor = (id: string): void => void navigate(`/besoins/${id}`);
  // A draft that could not be sent stays a draft: its page says what is missing.
  const post = usePostNeed((sent) => leaveFor(sent.id));
  const draft = useDraftNeed();
  const keep = ({ memberCompanyId, ...words }: TypedNeed, sending: boolean): void => {
    draft.mutate(memberCompanyId ? { ...words, memberCompanyId } : words, {
      onSuccess: ({ id, version }) => {
        if (sending) post.mutate({ id, version }, { onError: () => leaveFor(id) });
        else leaveFor(id);
      },
    });
  };
  return (
    <>
      <PageTitle
        title={staff ? 'Noter un besoin' : 'J’ai un besoin'}
        crumbs={[{ label: 'Besoins', to: '/besoins' }, { label: 'Nouveau' }]}
        lead={staff ? 'Gardez les mots de l’entreprise.' : 'Dites-le comme vous le diriez au téléphone.'}
      />
      <Sheet title="Le besoin" padded>
        {staff && companies.isPending && <Loading what="les entreprises" />}
        {staff && companies.isError && (
          <ErrorState
            what="La liste des entreprises n’est pas arrivée."
            onRetry={() => void companies.refetch()}
          />
        )}
        {(!staff || companies.isSuccess) && (
          <NeedForm
            start={{ ...EMPTY, memberCompanyId: staff ? params.get('entreprise') : null }}
            companies={staff ? members : undefined}
            button="Envoyer le besoin"
            sends
            busy={draft.isPending || post.isPending}
            error={draft.error}
            onKeep={(need) => keep(need, true)}
            second={{ label: 'Garder en brouillon', onAct: (need) => keep(need, false) }}
          />
        )}
      </Sheet>
    </>
  );
}
