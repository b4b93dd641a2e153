import { ApiProperty } from '@nestjs/swagger';
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
