import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCalendarDate } from '@passerelle/platform';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

export class AmbassadorFilterDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;

  @ApiPropertyOptional({ description: 'Avec les personnes parties.', default: false })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  readonly withFormer?: boolean;
}

/** Who speaks of a job, and what they say of it. */
export class AmbassadorDetailsDto {
  @ApiProperty({ minLength: 2, maxLength: 120 })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  readonly fullName!: string;

  @ApiProperty({ minLength: 2, maxLength: 120 })
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  readonly trade!: string;

  @ApiProperty({ minimum: 0, maximum: 60 })
  @IsInt()
  @Min(0)
  @Max(60)
  readonly yearsInTrade!: number;

  @ApiProperty({ minLength: 3, maxLength: 1_000, description: 'Le métier en trois phrases.' })
  @IsString()
  @MinLength(3)
  @MaxLength(1_000)
  readonly sentences!: string;

  @ApiPropertyOptional({ nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly phone?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String, format: 'email' })
  @IsOptional()
  @IsEmail()
  readonly email?: string | null;
}

export class NewAmbassadorDto extends AmbassadorDetailsDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly memberCompanyId?: string;
}

export class AmbassadorEndDto {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  readonly leftOn!: string;
}

export class AmbassadorDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly memberCompanyId!: string;
  @ApiProperty() readonly companyName!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty() readonly trade!: string;
  @ApiProperty() readonly yearsInTrade!: number;
  @ApiProperty() readonly sentences!: string;
  @ApiProperty({ type: String, nullable: true }) readonly phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly confirmedAt!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly leftOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly availability!: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly mostPeople!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly imageRightUntil!: string | null;
  @ApiProperty() readonly imageRightEnded!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly askedAt!: string | null;
  @ApiProperty() readonly liveOffers!: number;
  @ApiProperty() readonly version!: number;
}
