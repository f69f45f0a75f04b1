// Everything that is given to a meeting as a file.
import type { Store } from '../store/store.ts';
import type { MeetingRoom } from './commands/meeting-room.ts';
import { HouseStylesKeeper } from './house-styles.ts';
import { ItemFiles } from './item-files.ts';

export class Attached {
  readonly styles: HouseStylesKeeper;
  readonly files: ItemFiles;

  constructor(meeting: string, store: Store, room: MeetingRoom) {
    this.styles = new HouseStylesKeeper(meeting, store, room);
    this.files = new ItemFiles(meeting, store, room);
  }
}
