import { ApiProperty } from '@nestjs/swagger';

/** Readings of a version, by place. */
export class ReadingPlacesDto {
  @ApiProperty() readonly catalogue!: number;
  @ApiProperty() readonly page!: number;
  @ApiProperty() readonly poster!: number;
  @ApiProperty() readonly feed!: number;
}

export class VersionReadingsDto {
  @ApiProperty() readonly versionNo!: number;
  @ApiProperty({ format: 'date' }) readonly since!: string;
  @ApiProperty({ type: ReadingPlacesDto }) readonly places!: ReadingPlacesDto;
}
