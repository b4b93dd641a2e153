import { ApiPropertyOptional, ApiProperty } from '@nestjs/swagger';
import { QUALIFICATION_RESULTS, RIGHT_PLACE_ANSWERS, type QualificationResult } from '@passerelle/kernel';
import {
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsCalendarDate } from '@passerelle/platform';

/** Longest working week in hours that a contract may state (Code du travail, L3121-20). */
const LONGEST_WEEK = 48;

/** What can still be written in a file before it is signed. */
export class CompleteContractFileDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MinLength(1) @MaxLength(200) jobTitle?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MinLength(1) @MaxLength(200) qualificationAim?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: LONGEST_WEEK })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(1)
  @Max(LONGEST_WEEK)
  weeklyHours?: number;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsCalendarDate()
  trialEndsOn?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MinLength(1) @MaxLength(200) companyTutorName?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() groupTutorId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() trainingProviderId?: string;
}

export class QualificationResultDto {
  @ApiProperty({ enum: QUALIFICATION_RESULTS, enumName: 'QualificationResult' })
  @IsIn([...QUALIFICATION_RESULTS])
  result!: QualificationResult;
}

/** What the tutor, the trainer, the person or the group writes of a month. */
export class WriteTutorReviewDto {
  @ApiProperty({ enum: RIGHT_PLACE_ANSWERS, enumName: 'RightPlaceAnswer' })
  @IsIn([...RIGHT_PLACE_ANSWERS])
  inRightPlace!: (typeof RIGHT_PLACE_ANSWERS)[number];

  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) sentence?: string;

  @ApiProperty() @IsBoolean() helpWanted!: boolean;
}

export class TutorReviewDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty() month!: number;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty() late!: boolean;
  @ApiProperty({ description: 'À écrire maintenant ou dans les quinze jours.' }) toWrite!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) writtenAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) writtenBy!: string | null;
  @ApiProperty({ enum: RIGHT_PLACE_ANSWERS, enumName: 'RightPlaceAnswer', nullable: true }) inRightPlace!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) sentence!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) helpWanted!: boolean | null;
}
