import type { BlockingContractCheck, CalendarDate, ContractRemark } from '@passerelle/kernel';
import { remarkOnLength } from './contract-dates';

/** What is on file for a contract being prepared. */
export interface ContractFile {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly trialEndsOn: CalendarDate | null;
  readonly jobTitle: string;
  readonly qualificationAim: string;
  /** Hours a week, decimal text. */
  readonly weeklyHours: string;
  readonly companyTutorName: string | null;
  readonly groupTutorId: string | null;
  readonly trainingProviderId: string | null;
  readonly birthDate: CalendarDate | null;
}

/** What keeps a file from being signed. A tutor in the company is compulsory (D6325-6). */
export function missingToSign(
  file: Pick<ContractFile, 'jobTitle' | 'qualificationAim' | 'weeklyHours' | 'companyTutorName'>,
): BlockingContractCheck[] {
  const missing: BlockingContractCheck[] = [];
  if (!file.companyTutorName?.trim()) missing.push('company_tutor');
  if (!file.jobTitle.trim()) missing.push('job_title');
  if (!file.qualificationAim.trim()) missing.push('qualification_aim');
  if (!(Number(file.weeklyHours) > 0)) missing.push('weekly_hours');
  return missing;
}

/** What is worth saying of a file without keeping anyone from signing it. */
export function remarksOn(file: ContractFile): ContractRemark[] {
  const remarks: ContractRemark[] = [];
  if (!file.birthDate) remarks.push('birth_date_missing');
  if (!file.groupTutorId) remarks.push('group_tutor_missing');
  if (!file.trainingProviderId) remarks.push('training_provider_missing');
  if (!file.trialEndsOn) remarks.push('trial_end_missing');
  const length = remarkOnLength(file);
  if (length) remarks.push(length);
  return remarks;
}
