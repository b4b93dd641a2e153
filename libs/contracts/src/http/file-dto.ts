import type { ContractFileView } from '../queries/contract-file';
import type { ContractFileDto } from './dto/contract-file.dto';

/** A contract as the API answers it. */
export function fileDto({ terms, forGroup, ...file }: ContractFileView): ContractFileDto {
  return {
    ...file,
    terms: terms && { ...terms, assignments: [...terms.assignments], amendments: [...terms.amendments] },
    forGroup: forGroup && { ...forGroup, missing: [...forGroup.missing], remarks: [...forGroup.remarks] },
  };
}
