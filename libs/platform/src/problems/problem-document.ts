import { ApiProperty } from '@nestjs/swagger';
import { PROBLEMS, type DomainError, type FieldError } from '@passerelle/kernel';
import { statusOf } from './problem-status';

/** One field to correct. */
export class FieldProblemDocument {
  @ApiProperty({ description: 'Pointeur JSON vers le champ.', example: '/birthDate' })
  readonly pointer!: string;
  @ApiProperty({ description: 'Code stable.', example: 'not_a_date' })
  readonly code!: string;
  @ApiProperty({ description: 'Ce qu’il faut corriger, en français.' })
  readonly detail!: string;
}

/** A problem as RFC 9457 writes it, in `application/problem+json`. */
export class ProblemDocument {
  @ApiProperty({
    description: 'Adresse du problème ; son dernier mot est le code.',
    example: '/problems/not_found',
  })
  readonly type!: string;
  @ApiProperty()
  readonly title!: string;
  @ApiProperty()
  readonly status!: number;
  @ApiProperty({ description: 'Ce qui ne va pas, pourquoi, et que faire.' })
  readonly detail!: string;
  @ApiProperty({ description: 'Code stable.', example: 'not_found' })
  readonly code!: string;
  @ApiProperty({ description: 'Référence à donner à la personne qui exploite le service.' })
  readonly trace!: string;
  @ApiProperty({ type: [FieldProblemDocument] })
  readonly errors!: FieldProblemDocument[];
}

/** Writes a domain error as a problem document. @param trace the reference of the request in the logs */
export function problemDocument(error: DomainError, trace: string): ProblemDocument {
  return {
    type: `/problems/${error.code}`,
    title: PROBLEMS[error.code].title,
    status: statusOf(error.code, error.kind),
    detail: error.message,
    code: error.code,
    trace,
    errors: error.fields.map(fieldDocument),
  };
}

function fieldDocument({ pointer, code, message }: FieldError): FieldProblemDocument {
  return { pointer, code, detail: message };
}
