import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { readNeedFile } from '../imports/read-need-file';
import { importNeeds } from '../use-cases/import-needs';
import { ImportedNeedsDto, NeedFileDto, NeedFileReadDto, NeedImportDto } from './dto/need-import.dto';

/** Adverts that a company already published elsewhere become drafts, after they were looked at. */
@ApiTags('needs')
@Controller('need-imports')
export class NeedImportsController {
  constructor(private readonly database: Database) {}

  @Post('preview')
  @HttpCode(200)
  @Requires('need.write')
  @ApiOkResponse({ type: NeedFileReadDto })
  previewNeedImport(@Body() { text }: NeedFileDto): NeedFileReadDto {
    return { entries: readNeedFile(text) };
  }

  @Post()
  @Requires('need.write')
  @ApiCreatedResponse({ type: ImportedNeedsDto })
  async importNeeds(@CurrentActor() actor: Actor, @Body() asked: NeedImportDto): Promise<ImportedNeedsDto> {
    return {
      ids: await this.database.inTransaction(scopeOf(actor), (tx) => importNeeds(tx, actor, asked)),
    };
  }
}
