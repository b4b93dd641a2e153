import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { fieldError, invalidFields, isId } from '@passerelle/kernel';
import { CurrentActor, Database, Requires, scopeOf, type Actor } from '@passerelle/platform';
import { tasksOf, type TaskCursor } from '../queries/tasks-of';
import { FinishTask, SendAgain } from '../use-cases/finish-task';
import { FinishTaskDto, TaskPageDto, TasksDto } from './tasks.dto';

const PAGE = 50;

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly database: Database,
    private readonly finish: FinishTask,
    private readonly again: SendAgain,
  ) {}

  @Get()
  @Requires('task.read')
  @ApiOkResponse({ type: TasksDto })
  listTasks(@CurrentActor() actor: Actor, @Query() { cursor, limit }: TaskPageDto): Promise<TasksDto> {
    const after = cursor ? { after: cursorOf(cursor) } : {};
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const { rows, total, late, next } = await tasksOf(tx, actor, { limit: limit ?? PAGE, ...after });
      return {
        tasks: rows.map((task) => ({ ...task, words: [...task.words] })),
        total,
        late,
        next: next ? `${next.dueAt}|${next.id}` : null,
      };
    });
  }

  @Post(':id/done')
  @HttpCode(204)
  @Requires('task.write')
  @ApiNoContentResponse()
  finishTask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinishTaskDto,
  ): Promise<void> {
    return this.finish.execute(actor, id, body.note);
  }

  @Post(':id/send-again')
  @HttpCode(204)
  @Requires('task.write')
  @ApiNoContentResponse()
  sendAgain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.again.execute(actor, id);
  }
}

function cursorOf(cursor: string): TaskCursor {
  const [dueAt = '', id = ''] = cursor.split('|');
  if (!isId(id) || Number.isNaN(Date.parse(dueAt)))
    throw invalidFields([fieldError('/cursor', 'wrong_form')]);
  return { dueAt, id };
}
