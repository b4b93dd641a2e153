import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { TutorReviewDto } from './contract-changes.dto';

/** Somebody whom the reader tutors, with the reviews of the months of their contract. */
export class PersonTutoredDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() jobTitle!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: [TutorReviewDto] }) reviews!: TutorReviewDto[];
}

/** Whose account is the tutor's in the company. */
export class CompanyTutorDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() userId!: string;
}
