import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type Step, stepOf } from './steps';

interface Steps {
  readonly step: Step;
  readonly pathOf: (step: Step) => string;
  readonly goTo: (step: Step) => void;
}

/** The step in the address, and the way to the others. @param id of the draft; null before its first words are kept */
export function useSteps(id: string | null): Steps {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const step = stepOf(params.get('etape'));
  const pathOf = (asked: Step): string => `/besoins/${id ?? 'nouveau'}/ecrire?etape=${asked}`;
  const own = id === null ? null : pathOf(step);
  useEffect(() => {
    // A draft takes its address while somebody types: no navigation, which would take the focus from the field.
    if (own && `${window.location.pathname}${window.location.search}` !== own)
      window.history.replaceState(window.history.state, '', own);
  }, [own]);
  const previous = useRef(step);
  useEffect(() => {
    if (previous.current === step) return;
    previous.current = step;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [step]);
  return { step, pathOf, goTo: (asked) => void navigate(pathOf(asked)) };
}
