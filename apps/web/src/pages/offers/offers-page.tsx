import '../../parts/offers/offers.css';
import '../../parts/row-list.css';
import { Button, Select } from '@mantine/core';
import { isStaff, OFFER_STATE_LABELS, OFFER_STATES, type OfferState } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { Icon, IconPlus } from '../../parts/icons';
import { PageTitle } from '../../parts/page-title';
import { NeedsToRewrite } from './needs-to-rewrite';
import { OfferRows } from './offer-rows';

const CHOICES = OFFER_STATES.map((state) => ({ value: state, label: OFFER_STATE_LABELS[state] }));
const isState = (value: string | null): value is OfferState => OFFER_STATES.some((state) => state === value);

/** « Offres »: needs that wait to be rewritten, then the offers with their state; only what is on show for advisors. */
export function Component(): ReactNode {
  const { role } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get('etat');
  const state = isState(asked) ? asked : undefined;
  const staff = isStaff(role.code);
  return (
    <>
      <PageTitle
        title="Offres"
        lead={
          staff
            ? 'Ce que les entreprises demandent, et ce que les personnes lisent.'
            : 'Les offres que vous pouvez présenter aux personnes que vous suivez.'
        }
        actions={
          staff && (
            <>
              <Button component={Link} to="/besoins">
                Tous les besoins
              </Button>
              <Button
                component={Link}
                to="/besoins/nouveau/ecrire"
                variant="filled"
                leftSection={<Icon of={IconPlus} />}
              >
                Noter un besoin
              </Button>
            </>
          )
        }
      />
      <div className="column">
        {staff && <NeedsToRewrite />}
        <OfferRows
          state={state}
          filter={
            staff && (
              <Select
                aria-label="État des offres"
                placeholder="Toutes les offres"
                data={CHOICES}
                value={state ?? null}
                clearable
                onChange={(value) => setParams(value ? { etat: value } : {}, { replace: true })}
              />
            )
          }
        />
      </div>
    </>
  );
}
