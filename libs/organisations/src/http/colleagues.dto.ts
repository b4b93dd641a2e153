import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HUMAN_ROLES, type HumanRole } from '@passerelle/kernel';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Colleague } from '../queries/list-colleagues';
import type { InvitationView } from '../use-cases/accept-invitation';
import type { Invitation } from '../use-cases/invite-colleague';
import { PASSWORD_MAX } from '../domain/sign-in-rules';
import { LinkDto } from './session.dto';

export class ColleagueDto implements Colleague {
  @ApiProperty({ format: 'uuid' })
  readonly roleId!: string;
  @ApiProperty({ format: 'uuid' })
  readonly userId!: string;
  @ApiProperty()
  readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
  @ApiProperty({ enum: HUMAN_ROLES, enumName: 'HumanRole' })
  readonly role!: HumanRole;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly companyId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Entreprise ou organisation du rôle ; null pour l’équipe du groupement.',
  })
  readonly organisation!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly since!: Date;
  @ApiProperty({ description: 'La personne s’est déjà connectée.' })
  readonly arrived!: boolean;
  @ApiProperty({ description: 'Un second facteur est enregistré.' })
  readonly secured!: boolean;
}

export class ColleaguesDto {
  @ApiProperty({ type: [ColleagueDto] })
  readonly colleagues!: ColleagueDto[];
  @ApiProperty({
    enum: HUMAN_ROLES,
    enumName: 'HumanRole',
    isArray: true,
    description: 'Rôles que vous pouvez donner.',
  })
  readonly grantable!: HumanRole[];
}

export class InvitationDto implements Invitation {
  @ApiProperty({ format: 'email' })
  @IsEmail()
  @MaxLength(200)
  readonly email!: string;
  @ApiProperty({ maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  readonly fullName!: string;
  @ApiProperty({ enum: HUMAN_ROLES, enumName: 'HumanRole' })
  @IsIn(HUMAN_ROLES)
  readonly role!: HumanRole;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Entreprise, structure, financeur ou organisme auquel le rôle est lié.',
  })
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;
}

export class InvitedDto {
  @ApiProperty({ format: 'uuid' })
  readonly roleId!: string;
  @ApiProperty({ format: 'uuid' })
  readonly userId!: string;
}

export class InvitationViewDto implements InvitationView {
  @ApiProperty()
  readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly email!: string | null;
  @ApiProperty({ enum: HUMAN_ROLES, enumName: 'HumanRole', isArray: true })
  readonly roles!: string[];
  @ApiProperty()
  readonly organisation!: string;
  @ApiProperty()
  readonly needsPassword!: boolean;
}

export class InvitationAcceptanceDto extends LinkDto {
  @ApiPropertyOptional({ maxLength: PASSWORD_MAX })
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_MAX)
  readonly password?: string;
}
