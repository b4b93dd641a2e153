import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCalendarDate } from '@passerelle/platform';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

const LONGEST = 2000;

/** The review of one week. */
export class WriteWeeklyReviewDto {
  @ApiProperty({ format: 'date', description: 'Le lundi de la semaine.' })
  @IsCalendarDate()
  weekStartsOn!: string;

  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @Length(1, LONGEST)
  done!: string;

  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @Length(1, LONGEST)
  nextAim!: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 5, description: 'Moral, de 1 à 5.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  mood?: number;
}

export class WriteFinalReviewDto {
  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @Length(1, LONGEST)
  text!: string;
}

export class WeeklyReviewDto {
  @ApiProperty({ format: 'date' }) weekStartsOn!: string;
  @ApiProperty() done!: string;
  @ApiProperty() nextAim!: string;
  @ApiProperty({ type: Number, nullable: true }) mood!: number | null;
}

export class ReviewsDto {
  @ApiProperty({ type: [WeeklyReviewDto] }) weeks!: WeeklyReviewDto[];
  @ApiProperty({ type: String, nullable: true }) finalReview!: string | null;
}
