import { addDays, compareDates, type CalendarDate } from '@passerelle/kernel';
import { rateOn } from './rates/rate-on';

/** What is on file of the deposit of a contract with the OPCO. */
export interface FilingDates {
  readonly startsOn: CalendarDate;
  readonly filedOn: CalendarDate | null;
}

/** The two deadlines of a deposit, each with the article it comes from. */
export interface FilingDeadlines {
  /** Last day to send the contract to the OPCO. */
  readonly dueOn: CalendarDate;
  readonly dueSource: string;
  /** Last day for the OPCO to answer: its silence is then a yes. Null until the contract is sent. */
  readonly answerDueOn: CalendarDate | null;
  readonly answerSource: string;
  /** Not sent, and the last day has gone by. */
  readonly late: boolean;
}

/**
 * The deadlines of the deposit of a contract that begins or has begun.
 * Source: D6325-1 (calendar days after the start), D6325-2 (silence of the OPCO).
 * @param today day in Paris
 */
export function filingDeadlines(file: FilingDates, today: CalendarDate): FilingDeadlines {
  const sending = rateOn('contract_filing_days', file.startsOn);
  const answering = rateOn('opco_silence_days', file.filedOn ?? file.startsOn);
  const dueOn = addDays(file.startsOn, Number(sending.value));
  return {
    dueOn,
    dueSource: sending.source,
    answerDueOn: file.filedOn && addDays(file.filedOn, Number(answering.value)),
    answerSource: answering.source,
    late: file.filedOn === null && compareDates(today, dueOn) > 0,
  };
}
