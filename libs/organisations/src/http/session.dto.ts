import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { HUMAN_ROLES, type HumanRole } from '@passerelle/kernel';
import { IsEmail, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PASSWORD_MAX } from '../domain/sign-in-rules';
import type { DemonstrationAccount } from '../use-cases/demonstration-accounts';
import type { RoleView, SecondFactorState, SessionView } from '../queries/read-session';

const TOKEN_MAX = 200;

export class PasswordSignInDto {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @MaxLength(200)
  readonly email!: string;
  @ApiProperty({ maxLength: PASSWORD_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_MAX)
  readonly password!: string;
  @ApiPropertyOptional({ description: 'Code du second facteur, ou code de secours.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly code?: string;
}

export class AddressDto {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @MaxLength(200)
  readonly email!: string;
}

export class LinkDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(TOKEN_MAX)
  readonly token!: string;
}

export class NewPasswordDto extends LinkDto {
  @ApiProperty({ maxLength: PASSWORD_MAX })
  @IsString()
  @IsNotEmpty()
  @MaxLength(PASSWORD_MAX)
  readonly password!: string;
}

export class CodeDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(30)
  readonly code!: string;
}

export class RoleChoiceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly roleId!: string;
}

class PersonDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty()
  readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
}

class RoleDto implements RoleView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ enum: HUMAN_ROLES, enumName: 'HumanRole' })
  readonly code!: HumanRole;
  @ApiProperty()
  readonly label!: string;
  @ApiProperty()
  readonly organisation!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly groupId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly companyId!: string | null;
}

// A POE session is also called a session: their schemas must not share a name.
@ApiSchema({ name: 'OwnSessionDto' })
export class SessionDto implements SessionView {
  @ApiProperty({ type: PersonDto })
  readonly person!: PersonDto;
  @ApiProperty({ type: [RoleDto] })
  readonly roles!: RoleDto[];
  @ApiProperty({ format: 'uuid' })
  readonly activeRoleId!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Droit → lettre de sa portée ; ce qui n’y est pas serait refusé.',
  })
  readonly permissions!: Record<string, string>;
  @ApiProperty({ enum: ['given', 'to_give', 'to_set_up', 'not_needed', 'demonstration'] })
  readonly secondFactor!: SecondFactorState;
  @ApiProperty()
  readonly demonstration!: boolean;
}

export class DemonstrationLoadingDto {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Avancement, de 0 à 100 ; null hors de la démonstration, et quand ses comptes sont là.',
  })
  readonly percent!: number | null;
}

export class DemonstrationAccountDto implements DemonstrationAccount {
  @ApiProperty({ format: 'uuid' })
  readonly userRoleId!: string;
  @ApiProperty({ enum: HUMAN_ROLES, enumName: 'HumanRole' })
  readonly role!: string;
  @ApiProperty()
  readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
  @ApiProperty()
  readonly organisation!: string;
}
