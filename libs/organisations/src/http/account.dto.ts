import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCalendarDate } from '@passerelle/platform';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { PASSWORD_MAX } from '../domain/sign-in-rules';
import type { AccountView, OwnSession, PasskeyView } from '../queries/read-account';
import type { ApiKey, KeyRight, NewApiKey } from '../use-cases/api-keys';
import type { AccountChange } from '../use-cases/change-account';
import type { TotpEnrolment } from '../use-cases/second-factors';

export class TotpEnrolmentDto implements TotpEnrolment {
  @ApiProperty({ description: 'Secret à recopier quand le code QR ne peut pas être lu.' })
  readonly secret!: string;
  @ApiProperty()
  readonly uri!: string;
  @ApiProperty({ description: 'Image du code QR, en adresse data:.' })
  readonly qrCode!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Codes de secours, montrés cette seule fois.' })
  readonly recoveryCodes!: string[];
}

/** Options and answers of the browser's own passkey functions, passed on as they are. */
export class PasskeyOptionsDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly options!: Record<string, unknown>;
}

export class PasskeyResponseDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Réponse du navigateur, telle quelle.',
  })
  @IsObject()
  readonly response!: Record<string, unknown>;
}

export class NewPasskeyDto extends PasskeyResponseDto {
  @ApiProperty({ maxLength: 60, description: 'Nom par lequel vous la reconnaîtrez.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  readonly label!: string;
}

class PasskeyDto implements PasskeyView {
  @ApiProperty()
  readonly id!: string;
  @ApiProperty()
  readonly label!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lastUsedAt!: Date | null;
}

class OpenSessionDto implements OwnSession {
  @ApiProperty()
  readonly id!: string;
  @ApiProperty()
  readonly current!: boolean;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly seenAt!: Date;
  @ApiProperty({ type: String, nullable: true })
  readonly agent!: string | null;
}

export class AccountDto implements AccountView {
  @ApiProperty()
  readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null;
  @ApiProperty()
  readonly hasPassword!: boolean;
  @ApiProperty()
  readonly hasTotp!: boolean;
  @ApiProperty()
  readonly recoveryCodesLeft!: number;
  @ApiProperty({ type: [PasskeyDto] })
  readonly passkeys!: PasskeyDto[];
  @ApiProperty({ type: [OpenSessionDto] })
  readonly sessions!: OpenSessionDto[];
}

export class AccountChangeDto implements AccountChange {
  @ApiPropertyOptional({ maxLength: 120 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  readonly fullName?: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly phone?: string | null;
}

export class PasskeyLabelDto {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  readonly label!: string;
}

export class PasswordChangeDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_MAX)
  readonly current!: string;
  @ApiProperty({ maxLength: PASSWORD_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_MAX)
  readonly next!: string;
}

export class ApiKeyDto implements ApiKey {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty()
  readonly label!: string;
  @ApiProperty({ type: [String] })
  readonly scopes!: string[];
  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt!: Date;
}

export class KeyRightDto implements KeyRight {
  @ApiProperty({ description: 'Le droit, tel que la clé le porte.' })
  readonly scope!: string;
  @ApiProperty({ description: 'Sur quoi il porte.' })
  readonly object!: string;
  @ApiProperty({ description: 'Ce qu’il permet.' })
  readonly action!: string;
}

export class CreatedApiKeyDto extends ApiKeyDto {
  @ApiProperty({ description: 'La clé, montrée cette seule fois.' })
  readonly token!: string;
}

export class NewApiKeyDto implements NewApiKey {
  @ApiProperty({ maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  readonly label!: string;
  @ApiProperty({ type: [String], description: 'Droits de la matrice, parmi ceux de votre rôle.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  readonly scopes!: string[];
  @ApiProperty({ format: 'date', description: 'Dernier jour de validité, dans un an au plus.' })
  @IsCalendarDate()
  readonly expiresOn!: string;
}
