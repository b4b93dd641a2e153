import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ENROLMENT_STATES,
  POE_SESSION_STATES,
  type EnrolmentState,
  type PoeSessionState,
} from '@passerelle/kernel';
import { IsCalendarDate } from '@passerelle/platform';
import { IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

const MOST_PLACES = 100;
const MOST_HOURS = 2000;

export class SessionsOfProgrammeDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Sans promotion : toutes.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;
}

/** A POE session to plan. */
export class CreateSessionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  programmeId!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  startsOn!: string;

  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  endsOn!: string;

  @ApiProperty({ minimum: 1, maximum: MOST_PLACES })
  @IsInt()
  @Min(1)
  @Max(MOST_PLACES)
  places!: number;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @Length(1, 500)
  place!: string;

  @ApiProperty({ minimum: 1, maximum: MOST_HOURS })
  @IsInt()
  @Min(1)
  @Max(MOST_HOURS)
  totalHours!: number;

  @ApiProperty({ minimum: 0, maximum: MOST_HOURS })
  @IsInt()
  @Min(0)
  @Max(MOST_HOURS)
  inCompanyHours!: number;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  trainingProviderId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Financeur qui a donné son accord.' })
  @IsOptional()
  @IsUUID()
  funderId?: string;
}

/** What may change of a session before it begins. */
export class ChangeSessionDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  name?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_HOURS })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_HOURS)
  totalHours?: number;

  @ApiPropertyOptional({ minimum: 0, maximum: MOST_HOURS })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_HOURS)
  inCompanyHours?: number;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  trainingProviderId?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MOST_PLACES })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_PLACES)
  places?: number;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  place?: string;
}

export class FundSessionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  funderId!: string;
}

export class SessionVersionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
}

export class SessionCreatedDto extends SessionVersionDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Règle à vérifier, en français ; null quand rien n’est à vérifier.',
  })
  toVerify!: string | null;
}

export class SessionHoursDto {
  @ApiProperty() totalHours!: number;
  @ApiProperty({ type: Number, nullable: true }) totalLimit!: number | null;
  @ApiProperty() inCompanyHours!: number;
  @ApiProperty({ type: Number, nullable: true }) inCompanyLimit!: number | null;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sourceDate!: string | null;
  @ApiProperty() toVerify!: boolean;
}

export class SessionSummaryDto extends SessionVersionDto {
  @ApiProperty({ format: 'uuid' }) programmeId!: string;
  @ApiProperty() programmeName!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty() place!: string;
  @ApiProperty({ enum: POE_SESSION_STATES }) state!: PoeSessionState;
  @ApiProperty() places!: number;
  @ApiProperty() placesLeft!: number;
  @ApiProperty() waiting!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) funderId!: string | null;
  @ApiProperty({ type: String, nullable: true }) funderKind!: string | null;
  @ApiProperty({ type: String, nullable: true }) funderName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) trainingProviderId!: string | null;
  @ApiProperty({ type: String, nullable: true }) trainingProviderName!: string | null;
  @ApiProperty({ type: SessionHoursDto }) hours!: SessionHoursDto;
}

export class EnrolmentDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ENROLMENT_STATES }) state!: EnrolmentState;
  @ApiProperty({ type: Number, nullable: true }) rank!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) signedInAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finalReviewAt!: string | null;
}

/** A session with the people in it that the reader may see. */
export class SessionDto extends SessionSummaryDto {
  @ApiProperty({ type: [EnrolmentDto] }) people!: EnrolmentDto[];
}
